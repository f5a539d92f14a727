import { isRecord } from '../model/is-record';
import type { HeadRow } from './rows';

/** What is remembered of the database outside it. Instants are epoch ms. */
export interface Witness {
  /** Grows with each change of the witness: of two copies the later one holds. */
  readonly turn: number;
  /** The database it speaks of; absent before the first write and after a wipe. */
  readonly dbId?: string | undefined;
  /** Serial of the last commit heard of, and of the last one that was on the disk at once. */
  readonly serial: number;
  readonly strictSerial: number;
  /** Rows by table when the serial was `countsAt`. */
  readonly counts?: Readonly<Record<string, number>> | undefined;
  readonly countsAt?: number | undefined;
  /** Databases that were wiped: nothing of them comes back. */
  readonly wiped: readonly string[];
  /** A wipe has begun and must be finished. */
  readonly isWiping?: boolean | undefined;
  /** Ids of rows deleted that a backup may still hold. */
  readonly forgotten: readonly string[];
  readonly retentionAt?: number | undefined;
  /** No pruning before: the clock had jumped. */
  readonly noPruningUntil?: number | undefined;
  readonly restored?:
    | { readonly at: number; readonly rows: number; readonly backupAt: number }
    | undefined;
  readonly lostAt?: number | undefined;
  readonly quotaAt?: number | undefined;
  /** The last backup made, and how many groups there were then. */
  readonly backup?:
    | {
        readonly dbId: string;
        readonly serial: number;
        readonly at: number;
        readonly groups: number;
      }
    | undefined;
}

export const noWitness: Witness = {
  turn: 0,
  serial: 0,
  strictSerial: 0,
  wiped: [],
  forgotten: [],
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** `undefined` for what is no witness; a broken copy must not speak. */
export function asWitness(value: unknown): Witness | undefined {
  if (!isRecord(value)) return undefined;
  const { turn, serial, strictSerial, wiped, forgotten } = value;
  const numbers = [turn, serial, strictSerial];
  const isSound = numbers.every((each) => Number.isSafeInteger(each) && Number(each) >= 0);
  return isSound && isTexts(wiped) && isTexts(forgotten)
    ? (value as unknown as Witness)
    : undefined;
}

/** The later of the copies that can be read. */
export const latest = (copies: readonly unknown[]): Witness | undefined =>
  copies
    .map(asWitness)
    .filter((each) => each !== undefined)
    .sort((one, other) => other.turn - one.turn)[0];

/** So many relaxed commits a power cut may take without the files being damaged. */
const RELAXED_TOLERANCE = 500;

export type Comparison =
  /** The first start, or the witness is lost: what the database says holds. */
  | 'no-witness'
  | 'sound'
  /** Rows of a database that was wiped: they must go again. */
  | 'wiped-returned'
  | 'empty'
  /** Another database stands in its place. */
  | 'replaced'
  /** Its serial went back: commits are missing. */
  | 'behind'
  /** Its serial is the same, and rows are missing. */
  | 'fewer-rows';

/**
 * Compares serials, not counts: a crash between a commit and the witness's note leaves the database
 * ahead, never behind. Counts are compared only where they were taken at this very serial.
 */
export function compare(
  witness: Witness | undefined,
  head: HeadRow | undefined,
  counts: Readonly<Record<string, number>>,
): Comparison {
  if (head && witness?.wiped.includes(head.dbId)) return 'wiped-returned';
  if (witness?.dbId === undefined) return 'no-witness';
  if (!head) return witness.serial > 0 ? 'empty' : 'sound';
  if (head.dbId !== witness.dbId) return 'replaced';
  const isBehind =
    head.serial < witness.strictSerial || head.serial < witness.serial - RELAXED_TOLERANCE;
  if (isBehind) return 'behind';
  if (head.serial !== witness.countsAt) return 'sound';
  const isFewer = ([table, count]: [string, number]): boolean => (counts[table] ?? 0) < count;
  return Object.entries(witness.counts ?? {}).some(isFewer) ? 'fewer-rows' : 'sound';
}
