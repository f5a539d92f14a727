import type { Problem } from '../model/problem';
import { parseProfile } from '../profile/parse-profile';

const worded = (word: string, { code, path, expected, found }: Problem): string => {
  const where = path ? ` ${path}` : '';
  return `${word}: ${code}${where}: expected ${expected || 'nothing'}, found ${found || 'nothing'}`;
};

/** Says whether a profile's text would be taken, a line per named problem. */
export const evaluateProfile = (
  text: string,
): { readonly lines: readonly string[]; readonly ok: boolean } => {
  const read = parseProfile(text);
  if (!read.ok) {
    return {
      lines: ['refused', ...read.problems.map((each) => worded('reason', each))],
      ok: false,
    };
  }
  const { name = '', serial, status = 'in-force' } = read.profile;
  const accepted = ['accepted:', name, `serial ${serial}, ${status}`].filter((part) => part);
  return {
    lines: [accepted.join(' '), ...read.warnings.map((each) => worded('warning', each))],
    ok: true,
  };
};
