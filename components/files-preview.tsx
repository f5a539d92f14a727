import { useState } from 'preact/hooks';
import { fieldWords } from '../lib/i18n/files/field-words';
import { filesTexts } from '../lib/i18n/files/files-texts';
import type { FilesTexts } from '../lib/i18n/files/zh-CN';
import type { Locale } from '../lib/i18n/locale';
import { INTAKE_COLUMNS, type IntakeColumn } from '../lib/intake/columns';
import type { RowFate } from '../lib/intake/row-fates';
import type { FatedRow, ListPreview } from '../lib/pages/files-list';
import { ForeignText } from './foreign-text';
import { ProblemList } from './problem-list';

const SHOWN_ROWS = 100;
const SHOWN_SIGNS = 80;
const FATES: readonly RowFate[] = ['new', 'known', 'unsure', 'refused'];

export type OnMap = (at: number, meaning: IntakeColumn | undefined) => void;

const cut = (text: string): string => {
  const signs = Array.from(text.slice(0, 2 * SHOWN_SIGNS));
  return signs.length > SHOWN_SIGNS ? `${signs.slice(0, SHOWN_SIGNS).join('')}…` : text;
};

interface HeadProps {
  readonly at: number;
  readonly heading: string;
  readonly meaning: IntakeColumn | undefined;
  readonly locale: Locale;
  readonly onMap: OnMap;
}

/** A column's own heading, and what it is taken for. */
function ColumnHead({ at, heading, meaning, locale, onMap }: HeadProps) {
  const texts = filesTexts(locale).list;
  const name = heading.trim() === '' ? texts.column(at + 1) : cut(heading);
  return (
    <th scope="col">
      <span class="heading">
        <ForeignText text={name} />
      </span>
      <select
        aria-label={texts.means(name)}
        value={meaning ?? ''}
        class={meaning === undefined ? 'skip' : undefined}
        onChange={({ currentTarget }) =>
          onMap(
            at,
            INTAKE_COLUMNS.find((column) => column === currentTarget.value),
          )
        }
      >
        <option value="">{texts.skip}</option>
        {INTAKE_COLUMNS.map((column) => (
          <option key={column} value={column}>
            {fieldWords(column, locale)}
          </option>
        ))}
      </select>
    </th>
  );
}

const Row = ({
  row,
  width,
  locale,
  mapped,
}: {
  readonly row: FatedRow;
  readonly width: number;
  readonly locale: Locale;
  readonly mapped: boolean;
}) => (
  <tr class={row.problems.length > 0 ? 'flawed' : undefined}>
    <th scope="row" class="num">
      {row.row}
    </th>
    <td class="fate">
      {mapped && filesTexts(locale).list.fates[row.fate]}
      {row.problems.length > 0 && <ProblemList problems={row.problems} locale={locale} />}
    </td>
    {Array.from({ length: width }, (_, at) => (
      <td key={at}>
        <ForeignText text={cut(row.cells[at] ?? '')} />
      </td>
    ))}
  </tr>
);

const Counts = ({
  counts,
  texts,
}: {
  readonly counts: ListPreview['counts'];
  readonly texts: FilesTexts['list'];
}) => (
  <dl class="fates">
    {FATES.map((fate) => (
      <div key={fate}>
        <dt>{texts.fates[fate]}</dt>
        <dd>
          <b>{counts[fate]}</b> <small class="soft">{texts.fateHint[fate]}</small>
        </dd>
      </div>
    ))}
  </dl>
);

export interface PreviewTableProps {
  readonly preview: ListPreview;
  readonly locale: Locale;
  readonly onMap: OnMap;
}

/** What a list would bring, row by row; nothing is stored yet. */
export function PreviewTable({ preview, locale, onMap }: PreviewTableProps) {
  const texts = filesTexts(locale).list;
  const [onlyFlawed, setOnlyFlawed] = useState(false);
  const flawed = preview.rows.filter(({ problems }) => problems.length > 0);
  const rows = onlyFlawed ? flawed : preview.rows;
  const shown = rows.slice(0, SHOWN_ROWS);
  const meaningOf = (at: number) => INTAKE_COLUMNS.find((column) => preview.mapping[column] === at);
  const mapped = preview.problems.length === 0;
  return (
    <>
      {mapped ? (
        <Counts counts={preview.counts} texts={texts} />
      ) : (
        <ProblemList problems={preview.problems} locale={locale} />
      )}
      {flawed.length > 0 && (
        <div class="bar" role="group" aria-label={texts.preview}>
          {[false, true].map((only) => (
            <button
              key={String(only)}
              type="button"
              class="btn"
              aria-pressed={only === onlyFlawed}
              onClick={() => setOnlyFlawed(only)}
            >
              {only ? texts.withProblems : texts.allRows}{' '}
              {only ? flawed.length : preview.rows.length}
            </button>
          ))}
        </div>
      )}
      <div class="sheet" role="region" aria-label={texts.preview} tabIndex={0}>
        <table>
          <caption class="sr">{texts.previewHint}</caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                {texts.row}
              </th>
              <th scope="col">{texts.result}</th>
              {preview.headers.map((heading, at) => (
                <ColumnHead
                  key={at}
                  at={at}
                  heading={heading}
                  meaning={meaningOf(at)}
                  locale={locale}
                  onMap={onMap}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.row}
                row={row}
                width={preview.headers.length}
                locale={locale}
                mapped={mapped}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <p class="soft small">{texts.showing(shown.length, rows.length)}</p>
      )}
    </>
  );
}
