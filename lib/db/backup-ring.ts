import { isRecord } from '../model/is-record';
import { DAY_MS } from '../calendar/civil-date';
import type { SafePlace } from '../model/safe-place';
import { pack, unpack } from '../platform/pack';
import { rowsToText, textToRows } from './row-text';
import { countRows, type Rows, type Snapshot } from './snapshot';

const SLOTS = ['backup.0', 'backup.1', 'backup.2'] as const;
const FORMAT = 1;

/** What is known of one generation without unpacking it. `at` is epoch ms. */
export interface Generation {
  readonly format: number;
  readonly dbId: string;
  readonly serial: number;
  readonly at: number;
  readonly rows: number;
  readonly checksum: string;
  readonly data: string;
}

export interface Backup extends Snapshot {
  readonly at: number;
}

interface Slot {
  readonly place: SafePlace;
  readonly key: string;
  readonly generation: Generation | undefined;
}

function asGeneration(value: unknown): Generation | undefined {
  if (!isRecord(value) || value.format !== FORMAT) return undefined;
  const { dbId, serial, at, rows, checksum, data } = value;
  const isSound =
    [dbId, checksum, data].every((each) => typeof each === 'string') &&
    [serial, at, rows].every((each) => typeof each === 'number' && Number.isFinite(each));
  return isSound ? (value as unknown as Generation) : undefined;
}

async function readSlot(place: SafePlace, key: string): Promise<Slot> {
  const value = await place.read(key).catch(() => undefined);
  return { place, key, generation: asGeneration(value) };
}

const slotsOf = (place: SafePlace): Promise<Slot[]> =>
  Promise.all(SLOTS.map((key) => readSlot(place, key)));

function newestFirst({ generation: one }: Slot, { generation: other }: Slot): number {
  if (!one || !other) return Number(Boolean(other)) - Number(Boolean(one));
  return other.at - one.at || other.serial - one.serial;
}

/** A day's further backups replace the newest, so that the ring spans days and not minutes. */
function slotFor(slots: readonly Slot[], at: number): Slot | undefined {
  const [newest, second, ...older] = [...slots].sort(newestFirst);
  const newestAt = newest?.generation?.at;
  const secondAt = second?.generation?.at;
  if (newestAt === undefined || newestAt > at) return newest;
  if (secondAt !== undefined && newestAt - secondAt < DAY_MS) return newest;
  return older.at(-1) ?? second;
}

async function generationOf(snapshot: Snapshot, at: number): Promise<Generation> {
  const { dbId, serial, rows } = snapshot;
  const packed = await pack(rowsToText(rows));
  return { format: FORMAT, dbId, serial, at, rows: countRows(rows), ...packed };
}

/** Three generations in each safe place. */
export class BackupRing {
  constructor(readonly places: readonly SafePlace[]) {}

  /** Stores one generation in every place that takes it; rejects when none does. */
  async add(snapshot: Snapshot, at: number): Promise<void> {
    const generation = await generationOf(snapshot, at);
    const written = await Promise.allSettled(
      this.places.map(async (place) => {
        const slot = slotFor(await slotsOf(place), at);
        if (slot) await place.write(slot.key, generation);
      }),
    );
    if (!written.some(({ status }) => status === 'fulfilled'))
      throw new Error('no place took the backup');
  }

  /** Every generation in every place. */
  async list(): Promise<(Generation & Readonly<Record<string, unknown>>)[]> {
    const slots = await this.#slots();
    return slots.flatMap(({ generation }) => (generation ? [{ ...generation }] : []));
  }

  /** The newest that is whole, of a database that was not wiped. */
  async newestGood(wiped: readonly string[]): Promise<Backup | undefined> {
    for (const { generation } of (await this.#slots()).sort(newestFirst)) {
      if (!generation || wiped.includes(generation.dbId)) continue;
      const rows = await rowsOf(generation);
      if (rows) return { ...generation, rows };
    }
    return undefined;
  }

  /** Drops rows from every generation: what is forgotten or too old does not outlive in a backup. */
  async keepOnly(filter: (rows: Rows) => Rows): Promise<void> {
    for (const { place, key, generation } of await this.#slots()) {
      const rows = generation && (await rowsOf(generation));
      if (!rows) continue;
      const kept = filter(rows);
      if (countRows(kept) === countRows(rows)) continue;
      const { dbId, serial, at } = generation;
      await place.write(key, await generationOf({ dbId, serial, rows: kept }, at));
    }
  }

  async erase(): Promise<void> {
    await Promise.all(this.places.map((place) => place.remove(SLOTS)));
  }

  async #slots(): Promise<Slot[]> {
    return (await Promise.all(this.places.map(slotsOf))).flat();
  }
}

async function rowsOf(generation: Generation): Promise<Rows | undefined> {
  const text = await unpack(generation);
  if (text === undefined) return undefined;
  const rows = textToRows(text);
  const isSound = isRecord(rows) && Object.values(rows).every(Array.isArray);
  return isSound ? (rows as Rows) : undefined;
}
