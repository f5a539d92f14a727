import { readDecisions } from '../db/read-decisions';
import { readGroups } from '../db/read-groups';
import type { Settings } from '../model/settings';
import { isFresh, type Digest } from '../overview/digest';
import { ledgerOf, type ReadLedger } from '../overview/ledger';
import { judgeGroups } from './judge-groups';
import { digestBasis, saveDigest } from './read-digest';

/** Once what is there has been painted: reading thousands of rows takes longer than a frame. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/**
 * What holds now, where that is not what the digest says; `begin` before rows are read, `read`
 * with counts whose findings are still to come. Rejects when the rows can't be read.
 */
export async function checkLedger(
  digest: Digest | undefined,
  settings: Settings,
  now: Date,
  on: { readonly begin: () => void; readonly read: (ledger: ReadLedger) => void },
): Promise<ReadLedger | undefined> {
  const basis = await digestBasis(settings, now);
  if (digest && isFresh(digest, basis)) return undefined;
  on.begin();
  await afterPaint();
  const [groups, decisions] = [await readGroups(settings.timeZone), await readDecisions()];
  on.read(ledgerOf(groups));
  const ledger = ledgerOf(groups, await judgeGroups(groups, settings, now, decisions));
  await saveDigest(ledger, basis, settings.timeZone);
  return ledger;
}
