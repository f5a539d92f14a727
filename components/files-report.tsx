import { useState } from 'preact/hooks';
import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import { reportTexts } from '../lib/i18n/report/report-texts';
import type { Group } from '../lib/model/group';
import type { Problem } from '../lib/model/problem';
import type { ReportFormat } from '../lib/report/file-name';
import type { TableId } from '../lib/report/table';
import { Checklist } from './files-checklist';
import { BusyLine, type Busy } from './files-busy';
import { FormatChoice } from './files-format';
import { Icon } from './icon';
import { ProblemList } from './problem-list';
import { SearchBox } from './search-box';

export type ReportScope = 'own' | 'merged';

export interface ReportOrder {
  readonly scope: ReportScope;
  readonly format: ReportFormat;
  readonly groupIds: readonly string[];
  readonly table: TableId;
  readonly unit: string;
}

export interface ReportPanelProps {
  /** Work groups; absent until they are read. */
  readonly groups?: readonly Group[] | undefined;
  /** Work groups of all inventories together, where there are others. */
  readonly merged?: readonly Group[] | undefined;
  readonly unknown: number;
  readonly busy?: Busy | undefined;
  readonly notice?: string | undefined;
  readonly problems: readonly Problem[];
  readonly onSave: (order: ReportOrder) => void;
}

const NONE: ReadonlySet<string> = new Set();

const matches =
  (query: string) =>
  ({ name, unit = '' }: Group): boolean =>
    `${name}\n${unit}`.toLowerCase().includes(query.trim().toLowerCase());

const withAll = (
  from: ReadonlySet<string>,
  groups: readonly Group[],
  ticked: boolean,
): ReadonlySet<string> => {
  const next = new Set(from);
  for (const { id } of groups)
    if (ticked) next.delete(id);
    else next.add(id);
  return next;
};

/** Which groups, as which file. All work groups are ticked at first; no other can be. */
export function ReportPanel(props: ReportPanelProps & { readonly locale: Locale }) {
  const { locale, groups, merged, unknown } = props;
  const texts = filesTexts(locale);
  const { tables, ...words } = reportTexts(locale);
  const [query, setQuery] = useState('');
  const [left, setLeft] = useState(NONE);
  const [unit, setUnit] = useState('');
  const [wanted, setWanted] = useState<ReportScope>('own');
  const [format, setFormat] = useState<ReportFormat>('html');
  const [table, setTable] = useState<TableId>('filing');
  const scope = format === 'jsonl' || merged === undefined ? 'own' : wanted;
  const all = (scope === 'merged' ? merged : groups) ?? [];
  const found = all.filter(matches(query));
  const ticked = new Set(all.flatMap(({ id }) => (left.has(id) ? [] : [id])));
  const tickFound = (tick: boolean) => setLeft(withAll(left, found, tick));

  return (
    <section id="report" aria-labelledby="report-title">
      <h2 id="report-title">{texts.parts.report}</h2>
      <p class="soft">{texts.report.lead}</p>
      {merged && (
        <fieldset class="scope">
          <legend class="sr">{texts.report.scope}</legend>
          {(['own', 'merged'] as const).map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="scope"
                checked={each === scope}
                disabled={each === 'merged' && format === 'jsonl'}
                onChange={() => setWanted(each)}
              />
              {texts.report.scopes[each]}
            </label>
          ))}
          {format === 'jsonl' && <small class="soft">{texts.report.onlyOwn}</small>}
        </fieldset>
      )}
      <div class="report">
        <div class="choose">
          {all.length > 0 && (
            <div class="bar">
              <SearchBox label={texts.report.search} query={query} onQuery={setQuery} />
              <button type="button" class="link" onClick={() => tickFound(true)}>
                {texts.report.all}
              </button>
              <button type="button" class="link" onClick={() => tickFound(false)}>
                {texts.report.none}
              </button>
            </div>
          )}
          {groups && all.length === 0 && <p class="soft nothing">{texts.report.empty}</p>}
          {all.length > 0 && found.length === 0 && (
            <p class="soft nothing">{texts.report.nothingFound}</p>
          )}
          {found.length > 0 && (
            <Checklist
              groups={found}
              ticked={ticked}
              words={words}
              texts={texts.report}
              onTick={(id) =>
                setLeft(
                  withAll(
                    left,
                    all.filter((group) => group.id === id),
                    left.has(id),
                  ),
                )
              }
            />
          )}
          <p class="small" aria-live="polite">
            {all.length > 0 && texts.report.ticked(ticked.size, all.length)}
          </p>
          {unknown > 0 && (
            <p class="small">
              {texts.report.unknown(unknown)}{' '}
              <a href="/inventory.html#unclassified">{texts.report.sort}</a>
            </p>
          )}
        </div>
        <div class="make">
          <FormatChoice
            format={format}
            table={table}
            texts={texts.report}
            tables={tables}
            onFormat={setFormat}
            onTable={setTable}
          />
          <label class="unit">
            {texts.report.unit}
            <input
              type="text"
              maxLength={64}
              value={unit}
              onInput={({ currentTarget }) => setUnit(currentTarget.value)}
            />
          </label>
          <p>
            <button
              type="button"
              class="btn primary"
              aria-disabled={ticked.size === 0 || props.busy !== undefined}
              onClick={() => {
                if (!props.busy)
                  props.onSave({ scope, format, table, unit, groupIds: [...ticked] });
              }}
            >
              <Icon name="down" />
              {texts.report.save}
            </button>
          </p>
          <BusyLine busy={props.busy} cancel={texts.busy.cancel} />
          <p role="status">{props.notice}</p>
          <ProblemList problems={props.problems} locale={locale} />
        </div>
      </div>
    </section>
  );
}
