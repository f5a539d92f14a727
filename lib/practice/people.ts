const FAMILY_NAMES = '陈林黄赵吴周郑何梁罗谢唐冯邓曾';
const GIVEN_NAMES = ['立明', '晓岚', '志远', '雪', '倩', '国栋', '敏', '海波', '文洁', '勇'];
const PEOPLE = 150;

/** The person who is logged in. */
export const myName = '方知远';

/** 150 invented colleagues, no two alike; one has an emoji in the name. */
export const personNames: readonly string[] = Array.from({ length: PEOPLE }, (_, index) => {
  const family = FAMILY_NAMES.charAt(index % FAMILY_NAMES.length);
  const given = GIVEN_NAMES[(index + Math.floor(index / 30)) % GIVEN_NAMES.length] ?? '';
  return `${family}${given}${index === 7 ? '🌹' : ''}`;
});

/** A card (a name used inside groups) for every ninth person. */
export const cardOf = (index: number): string | undefined =>
  index % 9 === 4 ? `${personNames[index] ?? ''}（环卫科）` : undefined;
