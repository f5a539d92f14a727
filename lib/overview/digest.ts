import type { CheckFinding } from '../checks/check';
import { isRecord } from '../model/is-record';
import type { ReadLedger } from './ledger';
import { mainReason } from './reasons';
import type { FindingSummary } from './summaries';

/** Two examples a check are the most that the popup shows. */
const EXAMPLES = 2;
const VERSION = 1;

/** What a digest was made of; while it is the same, nothing needs to be judged again. */
export interface DigestBasis {
  readonly dbId: string;
  /** The database's serial, read before its rows were. */
  readonly serial: number;
  /** Civil date: findings speak of days gone by. */
  readonly day: string;
  /** Of the settings that were judged by (`settingsMark`). */
  readonly settings: string;
}

/** The popup's answer of last time, small enough to be read before the first paint. */
export interface Digest extends DigestBasis {
  readonly version: typeof VERSION;
  /** Epoch ms. */
  readonly at: number;
  readonly timeZone: string;
  readonly overview: ReadLedger['overview'];
  readonly names: readonly (readonly [string, string])[];
}

const short = (finding: CheckFinding): CheckFinding => {
  const reason = mainReason(finding);
  return {
    check: finding.check,
    groupIds: finding.groupIds.slice(0, 2),
    evidence: reason ? [reason] : [],
  };
};

const shortSummary = (summary: FindingSummary): FindingSummary => ({
  ...summary,
  findings: summary.findings.slice(0, EXAMPLES).map(short),
});

export function digestOf(
  { overview, names }: ReadLedger,
  basis: DigestBasis,
  { at, timeZone }: Pick<Digest, 'at' | 'timeZone'>,
): Digest {
  const summaries = overview.summaries?.map(shortSummary) ?? [];
  const shown = new Set(
    summaries.flatMap(({ findings }) => findings.flatMap(({ groupIds }) => groupIds)),
  );
  return {
    ...basis,
    version: VERSION,
    at,
    timeZone,
    overview: { ...overview, summaries },
    names: [...shown].flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [[id, name] as const];
    }),
  };
}

export const ledgerOfDigest = ({ overview, names }: Digest): ReadLedger => ({
  state: 'read',
  overview,
  names: new Map(names),
});

export const isFresh = (digest: Digest, basis: DigestBasis): boolean =>
  digest.dbId === basis.dbId &&
  digest.serial === basis.serial &&
  digest.day === basis.day &&
  digest.settings === basis.settings;

/** Our own store, but maybe of another version of the extension: then there is none. */
export const asDigest = (stored: unknown): Digest | undefined =>
  isRecord(stored) &&
  stored.version === VERSION &&
  isRecord(stored.overview) &&
  Array.isArray(stored.overview.summaries) &&
  Array.isArray(stored.names)
    ? (stored as unknown as Digest)
    : undefined;

/** Tells two settings apart; not made to withstand anybody (FNV-1a over the JSON text). */
export function settingsMark(settings: object): string {
  const text = JSON.stringify(settings);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(36)}`;
}
