import type { Locale } from '../lib/i18n/locale';
import { problemWords } from '../lib/i18n/problems/problem-words';
import type { Problem } from '../lib/model/problem';
import { ForeignText } from './foreign-text';

/** What is wrong, under a heading; nothing when nothing is. */
export const Problems = ({
  title,
  problems,
  locale,
  alert = false,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly locale: Locale;
  readonly alert?: boolean;
}) =>
  problems.length === 0 ? null : (
    <div class="problems" role={alert ? 'alert' : undefined}>
      <h4>{title}</h4>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <ForeignText text={problemWords(problem, locale)} />
          </li>
        ))}
      </ul>
    </div>
  );
