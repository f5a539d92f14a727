import { listBatches, takeList, undoList } from '../db/reported';
import { checkEntries } from '../intake/check-entries';
import { matchList } from '../intake/match-reported';
import type { ListOutcome, RecordsProtocol } from '../messaging/protocols/records';
import type { Handlers } from '../messaging/serve';
import type { Checked } from '../model/checked';
import { tellPages } from '../platform/extension';
import { currentConfig } from './config';
import { doNotRecordKey } from './prepare';

const refuse = (code: string, found = ''): Checked<never> => ({
  ok: false,
  problems: [{ code, path: '', expected: '', found }],
});

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{8,64}$/.test(value);

export const recordLists: Pick<
  Handlers,
  keyof RecordsProtocol & ('takeList' | 'undoList' | 'listBatches')
> = {
  async takeList({ batchId, entries: claim }): Promise<Checked<ListOutcome>> {
    if (!isId(batchId)) return refuse('no-batch-id');
    const checked = checkEntries(claim);
    if (!checked.ok) return checked;
    const entries = checked.value;
    const { settings } = await currentConfig();
    const doNotRecordKeys = await Promise.all(
      entries.map(({ clientId, name }) => doNotRecordKey(clientId, name, '')),
    );
    const taken = await takeList({
      batchId,
      entries,
      doNotRecordKeys,
      matcher: matchList,
      newId: () => crypto.randomUUID(),
      timeZone: settings.timeZone,
      at: Date.now(),
    });
    if (!taken) return refuse('already-taken', batchId);
    await tellPages(Date.now());
    const { plan, batch, unwanted } = taken;
    return {
      ok: true,
      value: {
        batchId,
        added: plan.added.length,
        changed: batch.undo.length,
        matched: entries.length - unwanted.length - plan.added.length,
        conflicts: plan.conflicts,
        unsure: plan.unsure,
        problems: unwanted.map((index) => ({
          code: 'do-not-record',
          path: String(index),
          expected: 'work',
          found: entries[index]?.name ?? '',
        })),
      },
    };
  },
  async undoList({ batchId }) {
    const undone = await undoList(batchId);
    if (!undone) return refuse('no-such-batch');
    await tellPages(Date.now());
    return { ok: true, value: undone };
  },
  listBatches: () => listBatches(),
};
