const LONGEST_NICKNAME = 16;
const GROUP_ENDING = /[群组部班队室科局办处会站]$/u;

/**
 * Whether a shown name is really an unnamed group's members, which WeChat Web joins by commas
 * (「测试员, 甲, 乙」). Such a name is people's names: it is neither kept nor used as an identity.
 */
export function isJoinedMembers(name: string): boolean {
  const parts = name.split(', ');
  return (
    parts.length > 1 &&
    parts.every((part) => part.length > 0 && part.length <= LONGEST_NICKNAME) &&
    !parts.some((part) => GROUP_ENDING.test(part))
  );
}
