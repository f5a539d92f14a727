import type { Group, HandField } from '../model/group';
import type { FieldStanding, GroupUndo, RecordChange, RecordField } from '../model/record';
import { RECORD_FIELDS } from './fields';

const GUESSABLE: readonly string[] = [
  'kind',
  'purpose',
  'unit',
  'owner',
  'plannedEnd',
  'createdOn',
] satisfies readonly HandField[];

const isHandField = (field: RecordField): field is RecordField & HandField =>
  GUESSABLE.includes(field);

/** Fields that nobody guesses are by hand whenever they are there. */
export const isByHand = (group: Group, field: RecordField): boolean =>
  isHandField(field)
    ? group.byHand?.includes(field) === true || (field === 'kind' && group.kindSource === 'user')
    : group[field] !== undefined;

export const standingOf = (group: Group, field: RecordField): FieldStanding => {
  const value = group[field];
  return {
    byHand: isByHand(group, field),
    ...(value === undefined ? {} : { value }),
    ...(field === 'state' && group.stateAt !== undefined ? { at: group.stateAt } : {}),
  };
};

function withHand(group: Group, field: HandField, byHand: boolean): readonly HandField[] {
  const others = (group.byHand ?? []).filter((each) => each !== field);
  return byHand ? [...others, field].sort() : others;
}

/** The group with one field as it stood or shall stand. */
export function putStanding<G extends Group>(group: G, field: RecordField, put: FieldStanding): G {
  const after = { ...group } as Record<string, unknown>;
  if (put.value === undefined) Reflect.deleteProperty(after, field);
  else after[field] = put.value;
  if (field === 'kind') after.kindSource = put.byHand ? 'user' : 'guess';
  if (field === 'state') {
    if (put.at === undefined) Reflect.deleteProperty(after, 'stateAt');
    else after.stateAt = put.at;
  }
  if (isHandField(field)) {
    const byHand = withHand(group, field, put.byHand);
    if (byHand.length === 0) Reflect.deleteProperty(after, 'byHand');
    else after.byHand = byHand;
  }
  return after as unknown as G;
}

const isSame = (a: FieldStanding, b: FieldStanding): boolean =>
  a.value === b.value && a.byHand === b.byHand;

export interface Applied<G extends Group> {
  readonly group: G;
  /** Absent when the group was already so. */
  readonly undo?: GroupUndo;
}

/** One checked edit on one group at an instant (epoch ms), with its inverse. */
export function applyChange<G extends Group>(
  group: G,
  change: RecordChange,
  at: number,
): Applied<G> {
  let after = group;
  const fields: GroupUndo['fields'][number][] = [];
  for (const field of RECORD_FIELDS) {
    const value = change[field];
    if (value === undefined) continue;
    const before = standingOf(group, field);
    const next: FieldStanding =
      value === ''
        ? { byHand: false }
        : { value, byHand: true, ...(field === 'state' ? { at } : {}) };
    if (isSame(before, next)) continue;
    after = putStanding(after, field, next);
    fields.push({ field, before, after: next });
  }
  return fields.length === 0 ? { group } : { group: after, undo: { groupId: group.id, fields } };
}

export interface Undone<G extends Group> extends Applied<G> {
  /** Fields that were changed again since; they stay as they are. */
  readonly changedSince: readonly RecordField[];
}

/** Takes an edit back, field by field, where nobody has changed it since. `undo` then redoes it. */
export function undoChange<G extends Group>(group: G, undo: GroupUndo): Undone<G> {
  const standing = undo.fields.filter(({ field, after }) =>
    isSame(standingOf(group, field), after),
  );
  const changedSince = undo.fields
    .filter((each) => !standing.includes(each))
    .map(({ field }) => field);
  const restored = standing.reduce(
    (now, { field, before }) => putStanding(now, field, before),
    group,
  );
  const fields = standing.map(({ field, before, after }) => ({
    field,
    before: after,
    after: before,
  }));
  return {
    group: restored,
    changedSince,
    ...(fields.length === 0 ? {} : { undo: { groupId: group.id, fields } }),
  };
}
