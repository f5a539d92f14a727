import { fieldWords } from '../lib/i18n/files/field-words';
import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import { ForeignText } from './foreign-text';

const SHOWN = 50;

/** One field of one group that was written in several ways; the one that stands first. */
export interface Conflict {
  readonly name: string;
  readonly field: string;
  readonly values: readonly string[];
}

export interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
  readonly locale: Locale;
}

export const ConflictTable = ({ conflicts, locale }: ConflictTableProps) => {
  const texts = filesTexts(locale);
  const { columns } = texts.sources;
  return (
    <>
      <table class="conflicts">
        <caption class="sr">{texts.sources.conflicts}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.values}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, SHOWN).map(({ name, field, values }, index) => (
            <tr key={index}>
              <th scope="row">
                <ForeignText text={name} />
              </th>
              <td>{fieldWords(field, locale) ?? field}</td>
              <td>
                <ul class="values">
                  {values.map((value) => (
                    <li key={value}>
                      <ForeignText text={value} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > SHOWN && <p class="soft small">{texts.more(conflicts.length - SHOWN)}</p>}
    </>
  );
};
