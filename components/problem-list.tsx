import { problemParts } from '../lib/i18n/files/file-problems';
import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import type { Problem } from '../lib/model/problem';
import { ForeignText } from './foreign-text';

const SHOWN = 10;

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  /** What is refused: the name of a file. */
  readonly name?: string | undefined;
}

/** Every refusal in words; what somebody else wrote is isolated. */
export const ProblemList = ({ problems, locale, name }: ProblemListProps) => (
  <ul class="problems">
    {problems.slice(0, SHOWN).map((problem, index) => (
      <li key={index}>
        {name !== undefined && name !== '' && (
          <>
            <ForeignText text={name} />{' '}
          </>
        )}
        {problemParts(problem, locale).map(({ text, foreign }, at) =>
          foreign ? <ForeignText key={at} text={text} /> : text,
        )}
      </li>
    ))}
    {problems.length > SHOWN && (
      <li class="soft">{filesTexts(locale).more(problems.length - SHOWN)}</li>
    )}
  </ul>
);
