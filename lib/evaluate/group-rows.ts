import { instantOf } from '../calendar/civil-time';
import { isCivilDate } from '../calendar/is-civil-date';
import type { Group } from '../model/group';

/** What is wrong with one field of one row; `row` counts from 1. */
export interface RowProblem {
  readonly row: number;
  readonly id?: string;
  readonly field: string;
  readonly problem:
    | 'missing'
    | 'not-text'
    | 'not-a-date'
    | 'not-a-count'
    | 'not-a-list'
    | 'repeated'
    | 'not-an-object';
}

export interface ReadRows {
  readonly groups: readonly Group[];
  readonly problems: readonly RowProblem[];
}

type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown): value is undefined | null =>
  value === undefined || value === null;

/** Reads one row's fields, noting what it cannot use. */
class RowReader {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: Row,
    private readonly place: Pick<RowProblem, 'row' | 'id'>,
  ) {}

  text(field: string): string | undefined {
    const value = this.row[field];
    if (isAbsent(value) || value === '') return undefined;
    if (typeof value === 'string') return value;
    this.refuse(field, 'not-text');
    return undefined;
  }

  /** A date alone or the date of an instant's text. */
  date(field: string): string | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const date = text.slice(0, 10);
    if (isCivilDate(date)) return date;
    this.refuse(field, 'not-a-date');
    return undefined;
  }

  count(field: string): number | undefined {
    const value = this.row[field];
    if (isAbsent(value)) return undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    this.refuse(field, 'not-a-count');
    return undefined;
  }

  texts(field: string): readonly string[] | undefined {
    const value = this.row[field];
    if (isAbsent(value)) return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    this.refuse(field, 'not-a-list');
    return undefined;
  }

  refuse(field: string, problem: RowProblem['problem']): void {
    this.problems.push({ ...this.place, field, problem });
  }
}

type Optional = Partial<Omit<Group, 'previousNames'>>;

const without = (fields: Record<string, unknown>): Optional =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function readRow(row: Row, id: string, name: string, read: RowReader, timeZone: string): Group {
  const at = (date: string | undefined): number | undefined =>
    date === undefined ? undefined : instantOf(date, '00:00', timeZone);
  const createdOn = read.date('createdAt');
  const lastActivityAt = at(read.date('lastActiveAt'));
  // A date in the unit's own ledger is knowledge: it counts as observed unless the row limits it.
  const observedSince = at(read.date('observedSince')) ?? lastActivityAt;
  return {
    id,
    name,
    clientId: read.text('platform') ?? '',
    previousNames: read.texts('previousNames') ?? [],
    kind: 'work',
    kindSource: 'guess',
    ...without({
      memberCount: read.count('memberCount'),
      memberKeys: read.texts('members'),
      ownerKey: read.text('owner'),
      unit: read.text('unit'),
      purpose: read.text('purpose'),
      createdOn,
      plannedEnd: read.date('plannedEnd'),
      observedSince,
      lastActivityAt,
    }),
  };
}

/** Reads the rows of a groups file; a row without id or name is left out, other faults cost the field. */
export function readGroupRows(rows: readonly unknown[], timeZone: string): ReadRows {
  const groups: Group[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    if (!isRow(row)) {
      problems.push({ row: index + 1, field: '', problem: 'not-an-object' });
      return;
    }
    const id = typeof row.id === 'string' && row.id !== '' ? row.id : undefined;
    const read = new RowReader(row, { row: index + 1, ...(id === undefined ? {} : { id }) });
    const name = read.text('name');
    if (id === undefined) read.refuse('id', 'missing');
    else if (seen.has(id)) read.refuse('id', 'repeated');
    else if (name === undefined) read.refuse('name', 'missing');
    else {
      seen.add(id);
      groups.push(readRow(row, id, name, read, timeZone));
    }
    problems.push(...read.problems);
  });
  return { groups, problems };
}
