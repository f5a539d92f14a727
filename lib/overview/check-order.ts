/** From what asks for most work to what asks for least; a check not named here comes last. */
const CHECK_ORDER: readonly string[] = [
  'duplicate',
  'finished',
  'inactive',
  'several-per-unit',
  'lives-on',
  'member-cap',
  'owner-missing',
  'naming',
  'unfiled',
  'own-membership',
];

export const checkRank = (check: string): number => {
  const rank = CHECK_ORDER.indexOf(check);
  return rank < 0 ? CHECK_ORDER.length : rank;
};
