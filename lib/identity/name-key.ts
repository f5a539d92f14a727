/** The form of a group's name that comparison uses: width, case, spaces and invisibles aside. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .toLowerCase();
