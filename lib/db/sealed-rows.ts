import type { Binding } from '../identity/binding';
import { isSealed, joinParts, partsOf } from '../identity/sealed-text';
import type { SightedFields, StoredGroup } from '../identity/stored-group';
import type { GroupUndo } from '../model/record';
import type { BatchRow, DecisionRow } from './rows';
import { FREE_TEXTS } from './without-sealed';

/** Seals or opens a name, and any other text. */
export interface TextChange {
  readonly name: (name: string) => string;
  readonly text: (text: string) => string;
}

/** Opens what is known; a name of which only a part is stays sealed, with that part at hand. */
export function openingWith(textOf: (token: string) => string | undefined): TextChange {
  const text = (sealed: string): string => textOf(sealed) ?? sealed;
  const name = (sealed: string): string => {
    const parts = partsOf(sealed);
    if (!parts) return sealed;
    const { exact, shown, key } = parts;
    return textOf(exact) ?? joinParts({ exact, shown: text(shown), key: text(key) });
  };
  return { text, name };
}

const isFreeText = (field: string): boolean => (FREE_TEXTS as readonly string[]).includes(field);

function changeGroup<Row extends Partial<StoredGroup>>(row: Row, { name, text }: TextChange): Row {
  const texts = FREE_TEXTS.flatMap((field) => {
    const value = row[field];
    return value === undefined ? [] : [[field, text(value)]];
  });
  return {
    ...row,
    ...(row.name === undefined ? {} : { name: name(row.name) }),
    ...(row.nameKey === undefined ? {} : { nameKey: text(row.nameKey) }),
    ...(row.previousNames === undefined ? {} : { previousNames: row.previousNames.map(name) }),
    ...(Object.fromEntries(texts) as Partial<Row>),
  };
}

const changeBinding = (row: Binding, change: TextChange): Binding => ({
  ...row,
  names: row.names.map(change.name),
  nameKeys: row.nameKeys.map(change.text),
  latest: {
    ...row.latest,
    ...(row.latest.name === undefined ? {} : { name: change.name(row.latest.name) }),
  },
  ...(row.before ? { before: changeGroup<SightedFields>(row.before, change) } : {}),
});

type GroupChange = (row: StoredGroup) => StoredGroup;

export const sealGroup =
  (change: TextChange): GroupChange =>
  (row) =>
    row.kind === 'unknown' ? changeGroup(row, change) : row;

export const hasSealed = (row: StoredGroup): boolean =>
  isSealed(row.name) ||
  isSealed(row.nameKey) ||
  row.previousNames.some(isSealed) ||
  FREE_TEXTS.some((field) => isSealed(row[field] ?? ''));

/** Nearly all rows are as they were written. */
export const openGroup =
  (change: TextChange): GroupChange =>
  (row) =>
    hasSealed(row) ? changeGroup(row, change) : row;

const changeDecision = (row: DecisionRow, change: GroupChange): DecisionRow =>
  row.before ? { ...row, before: [change(row.before[0]), change(row.before[1])] } : row;

const changeUndo = (undo: GroupUndo, { text }: TextChange): GroupUndo => ({
  ...undo,
  fields: undo.fields.map((each) =>
    isFreeText(each.field) && each.before.value !== undefined
      ? { ...each, before: { ...each.before, value: text(each.before.value) } }
      : each,
  ),
});

const wasUnknown = ({ fields }: GroupUndo): boolean =>
  fields.some(({ field, before }) => field === 'kind' && before.value === 'unknown');

const changeBatch = (row: BatchRow, change: (undo: GroupUndo) => GroupUndo): BatchRow => ({
  ...row,
  undo: row.undo.map(change),
});

type RowChange = (row: object) => object;
type Tables = Readonly<Record<string, (change: TextChange) => RowChange>>;

/** What each table writes: of a group of unknown kind no text, of a login no name at all. */
const sealing: Tables = {
  groups: (change) => sealGroup(change) as RowChange,
  bindings: (change) => (row) => changeBinding(row as Binding, change),
  decisions: (change) => (row) => changeDecision(row as DecisionRow, sealGroup(change)),
  batches: (change) => (row) =>
    changeBatch(row as BatchRow, (undo) => (wasUnknown(undo) ? changeUndo(undo, change) : undo)),
};

/** The same texts again, as far as they are known. */
const opening: Tables = {
  groups: (change) => openGroup(change) as RowChange,
  bindings: (change) => (row) => changeBinding(row as Binding, change),
  decisions: (change) => (row) => changeDecision(row as DecisionRow, openGroup(change)),
  batches: (change) => (row) => changeBatch(row as BatchRow, (undo) => changeUndo(undo, change)),
};

/** `undefined` for a table that holds no text of a group. */
export const sealingOf = (table: string, change: TextChange): RowChange | undefined =>
  sealing[table]?.(change);

export const openingOf = (table: string, change: TextChange): RowChange | undefined =>
  opening[table]?.(change);
