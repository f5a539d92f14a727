import { useState } from 'preact/hooks';
import type { Locale } from '../lib/i18n/locale';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import type { DraftState } from '../lib/studio/draft';
import { valueIn } from '../lib/studio/draft';
import type { Field } from '../lib/studio/field';
import { UNITS_FIELD } from '../lib/studio/fields';
import { unitsOf, type UnitRow, type UnitTable } from '../lib/studio/unit-table';
import { ForeignText } from './foreign-text';
import { StudioField } from './studio-field';
import { Labelled, ProblemList, Said } from './studio-parts';

export interface StudioUnitsProps {
  readonly state: DraftState;
  readonly texts: StudioTexts;
  readonly locale: Locale;
  /** Reads a pasted table; the reader is loaded only when asked for. */
  readonly readTable: (text: string) => Promise<UnitTable>;
  readonly onValue: (field: Field, value: unknown) => void;
  readonly onLock: (path: string, locked: boolean) => void;
}

const FIGURES: ReadonlySet<string> = new Set(['row', 'maxGroups']);

const listed = (value: unknown): string => (Array.isArray(value) ? value.join('、') : '');

const Row = ({
  row,
  texts,
  locale,
}: { readonly row: UnitRow } & Pick<StudioUnitsProps, 'texts' | 'locale'>) => (
  <tr>
    <td class="num">{row.row}</td>
    <th scope="row">
      <ForeignText text={row.name} />
    </th>
    <td>
      <ForeignText text={listed(row.unit?.aliases)} />
    </td>
    <td>
      <ForeignText text={listed(row.unit?.groups)} />
    </td>
    <td class="num">{typeof row.unit?.maxGroups === 'number' ? row.unit.maxGroups : ''}</td>
    <td>{row.unit ? texts.units.fine : <ProblemList problems={row.problems} locale={locale} />}</td>
  </tr>
);

/** Units as lines to edit, and from a table copied out of a spreadsheet. */
export const StudioUnits = (props: StudioUnitsProps) => {
  const { texts, locale, state } = props;
  const { units } = texts;
  const [text, setText] = useState('');
  const [table, setTable] = useState<UnitTable>();
  const [said, setSaid] = useState('');
  const now = valueIn(state.draft, ['settings', 'units']);
  const present: readonly unknown[] = Array.isArray(now) ? now : [];
  const found = table ? unitsOf(table) : [];
  const read = (pasted: string): void => {
    setText(pasted);
    if (pasted.trim() === '') setTable(undefined);
    else void props.readTable(pasted).then(setTable);
  };
  const take = (value: readonly unknown[]): void => {
    props.onValue(UNITS_FIELD, value);
    read('');
    setSaid(units.taken(value.length));
  };
  return (
    <>
      <p class="soft">{units.lead}</p>
      <Labelled label={units.paste}>
        <textarea
          rows={5}
          value={text}
          onInput={({ currentTarget }) => read(currentTarget.value)}
        />
      </Labelled>
      {table && (
        <section aria-labelledby="units-preview">
          <h3 id="units-preview">{units.preview}</h3>
          <ProblemList problems={table.problems} locale={locale} />
          {table.rows.length > 0 && (
            <div class="wide" role="region" aria-label={units.paste} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    {Object.entries(units.columns).map(([id, title]) => (
                      <th key={id} scope="col" class={FIGURES.has(id) ? 'num' : undefined}>
                        {title}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row) => (
                    <Row key={row.row} {...{ row, texts, locale }} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {found.length > 0 && (
            <div class="acts">
              <button type="button" class="btn primary" onClick={() => take(found)}>
                {units.replace(found.length)}
              </button>
              <button type="button" class="btn" onClick={() => take([...present, ...found])}>
                {units.add(found.length)}
              </button>
            </div>
          )}
        </section>
      )}
      <Said text={said} />
      <StudioField {...props} field={UNITS_FIELD} />
    </>
  );
};
