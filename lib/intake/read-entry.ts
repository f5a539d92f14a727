import type { Problem } from '../model/problem';
import type { ReportedEntry } from '../model/reported';
import { uncell } from '../report/cell';
import { checkField } from '../records/check-change';
import { plainLine, shortened } from '../records/plain-text';
import { oneLine } from '../text/one-line';
import type { ColumnMapping, IntakeColumn } from './columns';
import { DEFAULT_PLATFORM, platformId } from './platforms';
import { readDate } from './read-date';

const MOST_MEMBERS = 100_000;
const LONGEST_NAME = 64;
const NOTHING = /^(?:[-—–/\\]+|无|暂无|没有|不详|未知|长期|N\/A|NA)$/iu;

type Field = Exclude<IntakeColumn, 'name' | 'platform'>;

/** One row's cells by meaning; reads them one by one and notes what it can't use. */
class EntryReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: readonly string[],
    private readonly mapping: ColumnMapping,
  ) {}

  cell(column: IntakeColumn): string {
    const at = this.mapping[column];
    const raw = at === undefined ? '' : (this.row[at] ?? '');
    const text = raw === '' ? '' : plainLine(uncell(raw));
    return NOTHING.test(text) ? '' : text;
  }

  name(): string {
    const text = this.cell('name');
    if (Array.from(text).length > LONGEST_NAME)
      this.note('too-long', 'name', `≤ ${LONGEST_NAME}`, text);
    return oneLine(text);
  }

  platform(): string {
    const id = platformId(this.cell('platform'));
    if (Array.from(id).length <= LONGEST_NAME) return id;
    this.note('too-long', 'platform', `≤ ${LONGEST_NAME}`, id);
    return DEFAULT_PLATFORM;
  }

  text(field: Exclude<Field, 'memberCount' | 'createdOn' | 'plannedEnd' | 'lastActiveOn'>) {
    const text = this.cell(field);
    if (text === '') return '';
    const checked = checkField(field, text);
    if (checked.ok) return checked.value;
    this.problems.push(...checked.problems);
    return '';
  }

  date(field: 'createdOn' | 'plannedEnd' | 'lastActiveOn'): string {
    const text = this.cell(field);
    const date = readDate(text);
    if (date === undefined && text !== '') this.note('not-a-date', field, 'YYYY-MM-DD', text);
    return date ?? '';
  }

  count(): number | undefined {
    const text = this.cell('memberCount');
    const digits = /^(\d{1,6})\s*[人名位]?$/u.exec(text.normalize('NFKC').replace(/,/g, ''))?.[1];
    const count = Number(digits);
    if (digits !== undefined && count > 0 && count <= MOST_MEMBERS) return count;
    if (text !== '') this.note('not-a-count', 'memberCount', `1–${MOST_MEMBERS}`, text);
    return undefined;
  }

  note(code: string, path: IntakeColumn, expected: string, found: string): void {
    this.problems.push({ code, path, expected, found: shortened(found) });
  }
}

export interface ReadEntry {
  /** Absent when the row can't be taken; a problem says why. */
  readonly entry?: ReportedEntry;
  /** Cells that can't be used are left out of the entry and named here. */
  readonly problems: readonly Problem[];
}

const filled = (values: Readonly<Record<string, string | number | undefined>>): object =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );

/** One row of a unit's list as an entry. `today` (a civil date) bounds what may have happened. */
export function readEntry(
  row: readonly string[],
  mapping: ColumnMapping,
  today: string,
): ReadEntry {
  const reader = new EntryReader(row, mapping);
  const name = reader.name();
  if (name === '') {
    reader.note('missing-name', 'name', 'text', '');
    return { problems: reader.problems };
  }
  const [createdOn, lastActiveOn] = (['createdOn', 'lastActiveOn'] as const).map((field) => {
    const date = reader.date(field);
    if (date <= today) return date;
    reader.note('in-the-future', field, `≤ ${today}`, date);
    return '';
  });
  const plannedEnd = reader.date('plannedEnd');
  const endsEarly = plannedEnd !== '' && createdOn !== undefined && plannedEnd < createdOn;
  if (endsEarly) reader.note('ends-before-it-began', 'plannedEnd', `≥ ${createdOn}`, plannedEnd);
  const rest = filled({
    unit: reader.text('unit'),
    owner: reader.text('owner'),
    memberCount: reader.count(),
    purpose: reader.text('purpose'),
    createdOn,
    plannedEnd: endsEarly ? '' : plannedEnd,
    filingNumber: reader.text('filingNumber'),
    keepReason: reader.text('keepReason'),
    notes: reader.text('notes'),
    lastActiveOn,
  });
  return {
    entry: { name, clientId: reader.platform(), ...rest },
    problems: reader.problems,
  };
}
