import { addToBinding, saysMore, type PreparedSighting } from '../identity/binding';
import { Register } from '../identity/register';
import { takeIn } from '../identity/take-in';
import type { GroupKind } from '../model/group';
import { pruneBindings } from './bindings';
import { database, type Database, type GroupRow } from './database';
import { decisionIdOf, followMoves, listApart } from './decisions';

export type { PreparedSighting } from '../identity/binding';

const keyOf = ({ sighting }: PreparedSighting): [string, string, string] => [
  sighting.clientId,
  sighting.loginId,
  sighting.idHint,
];

const present = <T>(rows: readonly (T | undefined)[]): T[] => rows.flatMap((row) => row ?? []);

/** Where nothing new is said of who a group is, only the rows in question are read. */
async function readRegister(
  sightings: readonly PreparedSighting[],
  db: Database,
): Promise<{ readonly register: Register; readonly isRoutine: boolean }> {
  const known = await db.bindings.bulkGet(sightings.map(keyOf));
  const ids = present(known).flatMap(({ groupId, candidates = [] }) => [
    ...(groupId === undefined ? [] : [groupId]),
    ...candidates,
  ]);
  const rows = present(await db.groups.bulkGet([...new Set(ids)]));
  const isRoutine = sightings.every((prepared, at) => {
    const before = known[at];
    return before !== undefined && !saysMore(before, addToBinding(before, prepared));
  });
  if (isRoutine && rows.every(({ partNext }) => partNext !== true))
    return { register: new Register(rows, present(known)), isRoutine };
  const loginIds = [...new Set(sightings.map(({ sighting }) => sighting.loginId))];
  const register = new Register(
    await db.groups.toArray(),
    await db.bindings.where('loginId').anyOf(loginIds).toArray(),
    await listApart(db),
  );
  return { register, isRoutine: false };
}

async function writeRegister(register: Register, db: Database): Promise<void> {
  const ids = [...register.changedGroups];
  const rows: GroupRow[] = present(ids.map((id) => register.group(id)));
  await db.groups.bulkPut(rows);
  await db.groups.bulkDelete(ids.filter((id) => !register.group(id)));
  const keys = [...register.changedBindings];
  await db.bindings.bulkPut(present(keys.map((key) => register.binding(key))));
  await db.bindings.bulkDelete(
    keys
      .filter((key) => !register.binding(key))
      .map((key) => JSON.parse(key) as [string, string, string]),
  );
  await followMoves(register.moves, db);
  await db.decisions.bulkPut(
    register.parted.map(({ groupIds, decidedAt }) => ({
      id: decisionIdOf('other-group', groupIds),
      kind: 'other-group',
      groupIds,
      decidedAt,
    })),
  );
}

/**
 * Makes the names known by which stored groups may be met again, and keeps for this session of the
 * browser those that may be stored as tokens. What the person does not want recorded stays out.
 */
async function knowNames(sightings: readonly PreparedSighting[], db: Database): Promise<void> {
  const settled = await db.doNotRecord.bulkGet(sightings.map((each) => each.doNotRecordKey));
  const taken = sightings.filter((_, at) => settled[at] === undefined);
  const namesOf = (areSocial: boolean): readonly string[] =>
    taken.flatMap(({ guess, sighting: { name } }) =>
      (guess === 'social') === areSocial ? (name ?? []) : [],
    );
  await db.names.know(namesOf(true));
  await db.names.keep(namesOf(false));
}

/**
 * Takes sightings in, in one transaction, and resolves only when it is complete and durable.
 * Social groups are not stored at all. Returns each page id's kind. `onNews` is called once it is
 * stored, if rows came, went or say more of who a group is; that one was seen again is no news.
 */
export async function recordSightings(
  sightings: readonly PreparedSighting[],
  db: Database = database,
  onNews?: () => void,
): Promise<Readonly<Record<string, GroupKind>>> {
  await knowNames(sightings, db);
  const stores = [db.groups, db.doNotRecord, db.bindings, db.decisions, db.activity, db.counted];
  const { kinds, isNews } = await db.transaction('rw', stores, async () => {
    const settled = await db.doNotRecord.bulkGet(sightings.map((each) => each.doNotRecordKey));
    const social = sightings.filter((_, at) => settled[at] !== undefined);
    const taken = sightings.filter((_, at) => settled[at] === undefined);
    const { register, isRoutine } = await readRegister(taken, db);
    const takenKinds = takeIn(register, taken);
    await writeRegister(register, db);
    await pruneBindings(taken, db);
    return {
      kinds: {
        ...takenKinds,
        ...Object.fromEntries(social.map(({ sighting }) => [sighting.idHint, 'social' as const])),
      },
      isNews: !isRoutine && register.changedGroups.size > 0,
    };
  });
  await db.names.flush();
  if (isNews) onNews?.();
  return kinds;
}
