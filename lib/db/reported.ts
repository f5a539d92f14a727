import { nameKey } from '../identity/name-key';
import { planIntake, type IntakePlan } from '../intake/plan-intake';
import type { ReportedMatcher } from '../intake/match-reported';
import type { Group } from '../model/group';
import type { ListBatch } from '../model/list-batch';
import type { ReportedEntry } from '../model/reported';
import type { GroupUndo } from '../model/record';
import { applyChange } from '../records/apply-change';
import { database, type BatchRow, type Database, type GroupRow } from './database';
import { undoWithin } from './edits';
import { withoutSealedWords } from './without-sealed';

const MOST_BATCHES = 20;

export interface TakenList {
  readonly batch: BatchRow;
  readonly plan: IntakePlan;
  /** Indices of entries left out: the person does not want these groups recorded. */
  readonly unwanted: readonly number[];
}

export interface ListToTake {
  readonly batchId: string;
  readonly entries: readonly ReportedEntry[];
  /** One keyed name an entry, made before the transaction. */
  readonly doNotRecordKeys: readonly string[];
  readonly matcher: ReportedMatcher;
  readonly newId: () => string;
  readonly timeZone: string;
  readonly at: number;
}

const asRow = (group: Group, at: number): GroupRow => ({
  ...group,
  nameKey: nameKey(group.name),
  firstSeenAt: at,
  lastSeenAt: at,
});

type Figures = BatchRow['figures'][number];

/** What the list says of activity and size, put into a known group. */
function withFigures(row: GroupRow, plan: IntakePlan): { row: GroupRow; figures?: Figures } {
  const at = plan.activity.find(({ groupId }) => groupId === row.id)?.at;
  const size = plan.sizes.find(({ groupId }) => groupId === row.id)?.memberCount;
  const after: Figures['after'] = {
    ...(at === undefined ? {} : { lastActivityAt: at, lastActivitySource: 'hand' as const }),
    ...(size === undefined ? {} : { memberCount: size }),
  };
  const names = Object.keys(after) as (keyof typeof after)[];
  if (names.length === 0) return { row };
  const before: Figures['before'] = Object.fromEntries(
    names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  );
  return { row: { ...row, ...after }, figures: { groupId: row.id, before, after } };
}

async function changeKnown(db: Database, plan: IntakePlan, at: number) {
  const ids = new Set([
    ...plan.changed.map(({ groupId }) => groupId),
    ...plan.activity.map(({ groupId }) => groupId),
    ...plan.sizes.map(({ groupId }) => groupId),
  ]);
  const changes = new Map(plan.changed.map(({ groupId, change }) => [groupId, change]));
  const rows: GroupRow[] = [];
  const undo: GroupUndo[] = [];
  const figures: Figures[] = [];
  for (const known of await db.groups.bulkGet([...ids])) {
    if (!known) continue;
    const applied = applyChange(known, changes.get(known.id) ?? {}, at);
    const put = withFigures(applied.group, plan);
    rows.push(put.row);
    if (applied.undo) undo.push(applied.undo);
    if (put.figures) figures.push(put.figures);
  }
  await db.groups.bulkPut(rows);
  return { undo, figures };
}

/** Takes a checked list in as one batch; resolves when all of it is stored. Known batch: nothing. */
export async function takeList(
  list: ListToTake,
  db: Database = database,
): Promise<TakenList | undefined> {
  await db.names.know(list.entries.map(({ name }) => name));
  return takeKnown(list, db);
}

const takeKnown = (list: ListToTake, db: Database): Promise<TakenList | undefined> =>
  db.transaction('rw', db.groups, db.doNotRecord, db.batches, async () => {
    if (await db.batches.get(list.batchId)) return undefined;
    const forbidden = await db.doNotRecord.bulkGet([...list.doNotRecordKeys]);
    const unwanted = list.entries.flatMap((_, index) => (forbidden[index] ? [index] : []));
    const entries = list.entries.filter((_, index) => !forbidden[index]);
    const groups = (await db.groups.toArray()).map(withoutSealedWords);
    const plan = planIntake(entries, groups, list.matcher, list.newId, list.timeZone);
    await db.groups.bulkAdd(plan.added.map((group) => asRow(group, list.at)));
    const { undo, figures } = await changeKnown(db, plan, list.at);
    const addedIds = plan.added.map(({ id }) => id);
    const batch: BatchRow = { id: list.batchId, at: list.at, addedIds, undo, figures };
    await db.batches.add(batch);
    const old = await db.batches.orderBy('at').reverse().offset(MOST_BATCHES).primaryKeys();
    await db.batches.bulkDelete(old);
    return { batch, plan, unwanted };
  });

function withoutFigures(row: GroupRow, { before, after }: Figures): GroupRow {
  const result: Record<string, unknown> = { ...row };
  for (const name of Object.keys(after) as (keyof Figures['after'])[]) {
    if (row[name] !== after[name]) continue;
    if (before[name] === undefined) Reflect.deleteProperty(result, name);
    else result[name] = before[name];
  }
  return result as unknown as GroupRow;
}

/** Takes a batch back: what it added goes, unless it was seen since; what it changed is as before. */
export const undoList = (
  batchId: string,
  db: Database = database,
): Promise<{ readonly seenSince: number } | undefined> =>
  db.transaction('rw', db.groups, db.batches, async () => {
    const batch = await db.batches.get(batchId);
    if (!batch) return undefined;
    const added = (await db.groups.bulkGet([...batch.addedIds])).flatMap((row) => row ?? []);
    const gone = added.filter(({ reported }) => reported === true);
    await db.groups.bulkDelete(gone.map(({ id }) => id));
    await undoWithin(db, batch.undo);
    for (const figures of batch.figures) {
      const row = await db.groups.get(figures.groupId);
      if (row) await db.groups.put(withoutFigures(row, figures));
    }
    await db.batches.delete(batchId);
    return { seenSince: added.length - gone.length };
  });

/** The lists taken in, the last first. */
export const listBatches = async (db: Database = database): Promise<readonly ListBatch[]> =>
  (await db.batches.orderBy('at').reverse().toArray()).map(({ id, at, addedIds, undo }) => ({
    id,
    at,
    added: addedIds.length,
    changed: undo.length,
  }));
