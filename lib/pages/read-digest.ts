import { civilTime } from '../calendar/civil-time';
import { readStore } from '../db/read-store';
import type { HeadRow } from '../db/rows';
import type { Settings } from '../model/settings';
import {
  asDigest,
  digestOf,
  settingsMark,
  type Digest,
  type DigestBasis,
} from '../overview/digest';
import type { ReadLedger } from '../overview/ledger';
import { keepDigest, readKeptDigest } from '../platform/kept-digest';

/** What the last look found; never rejects. */
export const readDigest = async (): Promise<Digest | undefined> =>
  asDigest(await readKeptDigest().catch(() => undefined));

/** The database's own count of writes; `undefined` while nothing was written. */
const readHead = (): Promise<HeadRow | undefined> =>
  readStore('meta', (store) => store.get('head') as IDBRequest<HeadRow | undefined>);

/** What a judging is based on, by the head as it was read before the rows, or with them. */
export const basisOf = (head: HeadRow | undefined, settings: Settings, now: Date): DigestBasis => ({
  dbId: head?.dbId ?? '',
  serial: head?.serial ?? 0,
  day: civilTime(now, settings.timeZone).date,
  settings: settingsMark(settings),
});

/** The same; to be called before the rows are read. */
export const digestBasis = async (settings: Settings, now: Date): Promise<DigestBasis> =>
  basisOf(await readHead(), settings, now);

/** Keeps a judged ledger for the next look; one that can't be kept is judged again. */
export async function saveDigest(
  ledger: ReadLedger,
  basis: DigestBasis,
  timeZone: string,
): Promise<void> {
  if (ledger.overview.summaries === undefined) return;
  await keepDigest(digestOf(ledger, basis, { at: Date.now(), timeZone })).catch(() => undefined);
}
