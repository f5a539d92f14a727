import { nameKey } from '../identity/name-key';
import type { Group } from '../model/group';
import { combine, conflictsOf, type FieldConflict } from './combine';
import { sameGroup } from './same-group';

/** Groups that one person's installation told, once. */
export interface InventorySource {
  readonly id: string;
  readonly origin: string;
  readonly keyVersion: string;
  /** Epoch ms. */
  readonly exportedAt: number;
  readonly groups: readonly Group[];
}

/** One group of several people's inventories. */
export interface MergedGroup {
  readonly group: Group;
  /** How many installations saw it; who is not told. */
  readonly seenBy: number;
  readonly sourceIds: readonly string[];
  readonly conflicts: readonly FieldConflict[];
  /** Another entry may be the same group; a person decides. */
  readonly unsure: boolean;
}

interface Entry {
  group: Group;
  readonly keyVersion: string;
  readonly origins: Set<string>;
  readonly sourceIds: string[];
  readonly conflicts: Map<FieldConflict['field'], string[]>;
  unsure: boolean;
}

/** What was gathered so far. */
interface Known {
  readonly origin: string;
  readonly all: Entry[];
  readonly byName: Map<string, Entry[]>;
  readonly ownById: ReadonlyMap<string, Entry>;
  readonly ids: Set<string>;
}

const ORGANISATION = 'org:';

/** The last word of each installation, in a fixed order. */
function latestOfEach(sources: readonly InventorySource[]): readonly InventorySource[] {
  const byOrigin = Map.groupBy(sources, ({ origin }) => origin);
  return [...byOrigin.values()]
    .flatMap((each) => each.toSorted((a, b) => b.exportedAt - a.exportedAt)[0] ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const keyOf = ({ clientId, name }: Group): string => `${clientId} ${nameKey(name)}`;

function noteConflicts(entry: Entry, group: Group): void {
  for (const field of conflictsOf(entry.group, group)) {
    const values = entry.conflicts.get(field) ?? [String(entry.group[field])];
    entry.conflicts.set(field, [...new Set([...values, String(group[field])])]);
  }
}

/** Keys can be compared under one organisation's key, or when one machine made both. */
const comparable = (entry: Entry, source: InventorySource): boolean =>
  entry.keyVersion === source.keyVersion &&
  (source.keyVersion.startsWith(ORGANISATION) || entry.origins.has(source.origin));

/** Where one group of a source belongs among the entries that no other group of it took. */
function placeOf(group: Group, source: InventorySource, known: Known, used: ReadonlySet<Entry>) {
  const own = source.origin === known.origin ? known.ownById.get(group.id) : undefined;
  if (own) return { match: own, open: [] };
  const judged = (known.byName.get(keyOf(group)) ?? [])
    .filter((entry) => !used.has(entry))
    .map((entry) => [entry, sameGroup(entry.group, group, comparable(entry, source))] as const);
  const same = judged.filter(([, sameness]) => sameness === 'same').map(([entry]) => entry);
  const open = judged.filter(([, sameness]) => sameness !== 'different').map(([entry]) => entry);
  return { match: same.length === 1 ? same[0] : undefined, open };
}

function join(entry: Entry, group: Group, source: InventorySource): void {
  noteConflicts(entry, group);
  entry.group = combine(entry.group, group, comparable(entry, source));
  entry.sourceIds.push(source.id);
  if (group.reported !== true) entry.origins.add(source.origin);
}

function take(source: InventorySource, known: Known): void {
  const used = new Set<Entry>();
  for (const group of source.groups) {
    const { match, open } = placeOf(group, source, known, used);
    if (match) {
      join(match, group, source);
      used.add(match);
      continue;
    }
    for (const each of open) each.unsure = true;
    // An id of somebody else's may be one of ours by accident or malice.
    const isTaken = known.ids.has(group.id);
    const named = isTaken ? { ...group, id: `${source.id}:${group.id}` } : group;
    known.ids.add(named.id);
    const entry = newEntry(named, source, open.length > 0);
    known.byName.set(keyOf(group), [...(known.byName.get(keyOf(group)) ?? []), entry]);
    known.all.push(entry);
    used.add(entry);
  }
}

const newEntry = (group: Group, source: InventorySource, unsure: boolean): Entry => ({
  group,
  keyVersion: source.keyVersion,
  origins: new Set(group.reported === true ? [] : [source.origin]),
  sourceIds: source.id === '' ? [] : [source.id],
  conflicts: new Map(),
  unsure,
});

/**
 * One's own inventory and colleagues' files as one. A group seen by several people is one entry;
 * what people wrote differently is shown as a conflict, one's own word first. Nothing is stored, so
 * a file that is taken away leaves no trace. Of several files of one installation the last counts.
 */
export function mergeInventories(
  own: Omit<InventorySource, 'id' | 'exportedAt'>,
  sources: readonly InventorySource[],
): readonly MergedGroup[] {
  const self: InventorySource = { ...own, id: '', exportedAt: Number.MAX_SAFE_INTEGER };
  const all = own.groups.map((group) => newEntry(group, self, false));
  const known: Known = {
    origin: own.origin,
    all,
    byName: Map.groupBy(all, ({ group }) => keyOf(group)),
    ownById: new Map(all.map((entry) => [entry.group.id, entry])),
    ids: new Set(all.map((entry) => entry.group.id)),
  };
  for (const source of latestOfEach(sources)) take(source, known);
  return all.map(({ group, origins, sourceIds, conflicts, unsure }) => ({
    group,
    seenBy: origins.size,
    sourceIds,
    conflicts: Array.from(conflicts, ([field, values]) => ({ field, values })),
    unsure,
  }));
}
