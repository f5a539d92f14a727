import { foldRows } from '../identity/fold';
import { withMaybe, type Move } from '../identity/register';
import { withSightedFields } from '../identity/stored-group';
import type { Decision } from '../model/decision';
import { followActivity } from './activity';
import { database, type Database, type DecisionRow, type GroupRow } from './database';

type Kind = Decision['kind'];
type Pair = Decision['groupIds'];

const ordered = ([a, b]: Pair): Pair => (a < b ? [a, b] : [b, a]);

export const decisionIdOf = (kind: Kind, pair: Pair): string => [kind, ...ordered(pair)].join(' ');

const rowOf = (kind: Kind, pair: Pair, decidedAt: number): DecisionRow => ({
  id: decisionIdOf(kind, pair),
  kind,
  groupIds: ordered(pair),
  decidedAt,
});

/** All that was decided, in no order. */
export const listDecisions = async (db: Database = database): Promise<readonly Decision[]> =>
  (await db.decisions.toArray()).map(({ kind, groupIds, decidedAt }) => ({
    kind,
    groupIds,
    decidedAt,
  }));

/** Pairs that must never become one. */
export const listApart = async (db: Database): Promise<readonly Pair[]> =>
  (await db.decisions.toArray())
    .filter(({ kind }) => kind === 'other-group')
    .map(({ groupIds }) => groupIds);

/** Tables that name groups by id say here how they follow when a row goes up in another. */
export async function followMoves(moves: readonly Move[], db: Database): Promise<void> {
  for (const { from, to } of moves) {
    await followActivity(from, to, db);
    const rows = await db.decisions.where('groupIds').equals(from).toArray();
    await db.decisions.bulkDelete(rows.map(({ id }) => id));
    for (const row of rows) {
      const [a, b] = row.groupIds.map((id) => (id === from ? to : id));
      if (a === undefined || b === undefined || a === b) continue;
      await db.decisions.put({ ...row, ...rowOf(row.kind, [a, b], row.decidedAt) });
    }
  }
}

/** Both rows of a pair; `undefined` when one is gone. */
async function readPair(pair: Pair, db: Database): Promise<[GroupRow, GroupRow] | undefined> {
  const [a, b] = await db.groups.bulkGet([...pair]);
  return a && b && a.id !== b.id ? [a, b] : undefined;
}

/** Two records become one, the older. What is seen of either in the present logins stays with it. */
async function join(pair: Pair, decidedAt: number, db: Database): Promise<void> {
  const rows = await readPair(pair, db);
  if (!rows) return;
  const [kept, gone] = rows.sort((a, b) => a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : 1));
  await db.groups.put(foldRows(kept, gone));
  await db.groups.delete(gone.id);
  await db.bindings
    .where('groupId')
    .anyOf([kept.id, gone.id])
    .modify({ groupId: kept.id, isPinned: true });
  await db.decisions.delete(decisionIdOf('other-group', pair));
  await followMoves([{ from: gone.id, to: kept.id }], db);
  await db.decisions.put({ ...rowOf('same-group', pair, decidedAt), before: [kept, gone] });
}

/** Two records stay two, and no login makes them one again. */
async function part(pair: Pair, decidedAt: number, db: Database): Promise<void> {
  const joined = await db.decisions.get(decisionIdOf('same-group', pair));
  if (joined) await unjoin(joined, db);
  const rows = await readPair(pair, db);
  if (!rows) return;
  await db.groups.bulkPut(
    rows.map((row) =>
      withMaybe(
        row,
        (row.maybeSameAs ?? []).filter((id) => !pair.includes(id)),
      ),
    ),
  );
  await db.decisions.put(rowOf('other-group', pair, decidedAt));
}

/** Gives back the two records as they were, with what was written into the joined one since. */
async function unjoin({ id, before }: DecisionRow, db: Database): Promise<void> {
  await db.decisions.delete(id);
  if (!before) return;
  const [kept, gone] = before;
  const now = await db.groups.get(kept.id);
  await db.groups.bulkPut([now ? withSightedFields(now, kept) : kept, gone]);
  await db.bindings.where('groupId').equals(kept.id).delete();
}

/** What a word on two groups may touch. */
const storesOf = ({ groups, bindings, decisions, activity, counted }: Database) => [
  groups,
  bindings,
  decisions,
  activity,
  counted,
];

/** Stores a person's word on two groups and carries it out. Unknown groups: nothing happens. */
export const decide = (
  { kind, groupIds, decidedAt }: Decision,
  db: Database = database,
): Promise<void> =>
  db.transaction('rw', storesOf(db), async () => {
    if (kind === 'same-group') await join(groupIds, decidedAt, db);
    else if (kind === 'other-group') await part(groupIds, decidedAt, db);
    else if (await readPair(groupIds, db)) await db.decisions.put(rowOf(kind, groupIds, decidedAt));
  });

/** Takes a person's word back; two records that had become one are two again. */
export const takeBack = (
  { kind, groupIds }: Pick<Decision, 'kind' | 'groupIds'>,
  db: Database = database,
): Promise<void> =>
  db.transaction('rw', storesOf(db), async () => {
    const row = await db.decisions.get(decisionIdOf(kind, groupIds));
    if (row && kind === 'same-group') await unjoin(row, db);
    else if (row) await db.decisions.delete(row.id);
  });

/** One record stood for two groups: what is seen of it next becomes a record of its own. */
export const partNext = async (groupId: string, db: Database = database): Promise<void> => {
  await db.groups.update(groupId, { partNext: true });
};
