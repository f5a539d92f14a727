import type { SourceRow } from '../db/database';
import { listGroups } from '../db/groups';
import { restoreGroups, undoRestore } from '../db/restore';
import { findSource } from '../db/sources';
import { missingGroups } from '../exchange/missing-groups';
import { groupProblems } from '../exchange/read-inventory';
import type { RestoreProtocol } from '../messaging/protocols/restore';
import type { Handlers } from '../messaging/serve';
import type { Checked } from '../model/checked';
import { exportMarks } from '../platform/export-marks';
import { tellPages } from '../platform/extension';
import { doNotRecordKey } from './prepare';
import { settingsNow, timeZoneNow } from './settings';

const refuse = (code: string): Checked<never> => ({
  ok: false,
  problems: [{ code, path: '', expected: '', found: '' }],
});

type Own = Checked<{
  readonly source: SourceRow;
  readonly marks: Awaited<ReturnType<typeof exportMarks>>;
}>;

async function ownSource(id: unknown): Promise<Own> {
  const source = typeof id === 'string' ? await findSource(id) : undefined;
  if (!source) return refuse('no-such-source');
  const marks = await exportMarks((await settingsNow()).layered.settings.privacy.memberKey);
  if (source.origin !== marks.origin) return refuse('not-own');
  return { ok: true, value: { source, marks } };
}

export const restoreHandlers: Pick<Handlers, keyof RestoreProtocol> = {
  async restoreSource({ sourceId }) {
    const own = await ownSource(sourceId);
    if (!own.ok) return own;
    const { source, marks } = own.value;
    const groups = missingGroups(
      { ...marks, groups: await listGroups(await timeZoneNow()) },
      source,
    );
    // What was checked when it came was stored since; it is checked before it counts as ours again.
    const problems = groups.flatMap(groupProblems);
    if (problems.length > 0) return { ok: false, problems };
    const keys = groups.map(({ clientId, name }) => doNotRecordKey(clientId, name, ''));
    const at = Date.now();
    const { restored, unwanted } = await restoreGroups(groups, await Promise.all(keys), at);
    await tellPages(at);
    return {
      ok: true,
      value: {
        restored,
        at,
        problems: unwanted.map((index) => ({
          code: 'do-not-record',
          path: '',
          expected: 'work',
          found: groups[index]?.name ?? '',
        })),
      },
    };
  },
  async undoRestore({ sourceId, at }) {
    const own = await ownSource(sourceId);
    if (!own.ok) return own;
    if (!Number.isInteger(at)) return refuse('no-undo');
    const undone = await undoRestore(own.value.source.groups, at);
    await tellPages(Date.now());
    return { ok: true, value: undone };
  },
};
