import type { Problem } from '../model/problem';
import { parseProfile } from '../profile/parse-profile';
import { openForm, type SignatureCheck } from './signed-form';

const worded = (word: string, { code, path, expected, found }: Problem): string => {
  const where = path ? ` ${path}` : '';
  return `${word}: ${code}${where}: expected ${expected || 'nothing'}, found ${found || 'nothing'}`;
};

interface ProfileLines {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

const refused = (problems: readonly Problem[]): ProfileLines => ({
  lines: ['refused', ...problems.map((each) => worded('reason', each))],
  ok: false,
});

/** Says whether a profile's text, bare or signed, would be taken, a line per named problem. */
export const evaluateProfile = (text: string, isTrue?: SignatureCheck): ProfileLines => {
  const opened = openForm(text, isTrue);
  if (!opened.ok) return refused(opened.problems);
  const read = parseProfile(opened.text);
  if (!read.ok) return refused(read.problems);
  const { name = '', serial, status = 'in-force' } = read.profile;
  const signed = opened.key === undefined ? '' : `, signed by ${opened.key}`;
  const accepted = ['accepted:', name, `serial ${serial}, ${status}${signed}`];
  return {
    lines: [
      accepted.filter((part) => part).join(' '),
      ...read.warnings.map((each) => worded('warning', each)),
    ],
    ok: true,
  };
};
