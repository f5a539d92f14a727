/** One year of the State Council's notice, packed: dates are `MMDD`, both ends included. */
export interface StatutoryYear {
  /** `name from to`, or `name date` for a single day, joined by commas. */
  readonly off: string;
  readonly work: string;
  /** No notice yet: only the days that the law fixes, and no make-up days. */
  readonly provisional?: true;
}

export const statutoryNotices: Readonly<Partial<Record<string, StatutoryYear>>> = {
  2024: {
    off: '元旦 0101,春节 0210 0217,清明节 0404 0406,劳动节 0501 0505,端午节 0610,中秋节 0915 0917,国庆节 1001 1007',
    work: '0204 0218 0407 0428 0511 0914 0929 1012',
  },
  2025: {
    off: '元旦 0101,春节 0128 0204,清明节 0404 0406,劳动节 0501 0505,端午节 0531 0602,国庆节、中秋节 1001 1008',
    work: '0126 0208 0427 0928 1011',
  },
  2026: {
    off: '元旦 0101 0103,春节 0215 0223,清明节 0404 0406,劳动节 0501 0505,端午节 0619 0621,中秋节 0925 0927,国庆节 1001 1007',
    work: '0104 0214 0228 0509 0920 1010',
  },
  2027: {
    off: '元旦 0101,春节 0205 0208,清明节 0405,劳动节 0501 0502,端午节 0609,中秋节 0915,国庆节 1001 1003',
    work: '',
    provisional: true,
  },
};
