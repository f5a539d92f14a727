import type { GroupRow } from '../db/database';
import { editGroups, undoGroups } from '../db/edits';
import { forgetGroups, recallGroups } from '../db/forget';
import { findGroup } from '../db/groups';
import type { EditUndo, RecordsProtocol } from '../messaging/protocols/records';
import type { Handlers } from '../messaging/serve';
import type { Checked } from '../model/checked';
import type { Group } from '../model/group';
import { isRecord } from '../model/is-record';
import { tellPages } from '../platform/extension';
import { checkChange } from '../records/check-change';
import { isUndo } from '../records/check-undo';
import { doNotRecordKey } from './prepare';

const MOST_GROUPS = 100_000;

const refuse = (code: string, expected: string): Checked<never> => ({
  ok: false,
  problems: [{ code, path: '', expected, found: '' }],
});

const keyOf = ({ clientId, name, idHint = '' }: GroupRow): Promise<string> =>
  doNotRecordKey(clientId, name, idHint);

async function forget(ids: readonly string[]): Promise<Checked<EditUndo & { changed: number }>> {
  const rows = (await Promise.all(ids.map((id) => findGroup(id)))).flatMap((row) => row ?? []);
  const keyed = await Promise.all(
    rows.map(async (row) => ({ id: row.id, doNotRecordKey: await keyOf(row) })),
  );
  const forgotten = await forgetGroups(keyed);
  await tellPages(Date.now());
  return { ok: true, value: { undo: [], forgotten, changed: forgotten.length } };
}

const isRow = (claim: Group): claim is GroupRow =>
  isRecord(claim) &&
  [claim.id, claim.clientId, claim.name, (claim as Partial<GroupRow>).nameKey].every(
    (value) => typeof value === 'string' && value.length <= 256,
  ) &&
  claim.kind !== 'social';

async function recall(forgotten: readonly Group[]): Promise<void> {
  const rows = forgotten.filter(isRow);
  await recallGroups(rows, await Promise.all(rows.map(keyOf)));
}

export const recordEdits: Pick<Handlers, keyof RecordsProtocol & ('editRecords' | 'undoRecords')> =
  {
    async editRecords({ groupIds, change }) {
      const checked = checkChange(change);
      if (!checked.ok) return checked;
      if (!Array.isArray(groupIds) || groupIds.length === 0 || groupIds.length > MOST_GROUPS)
        return refuse('no-groups', `1–${MOST_GROUPS}`);
      if (checked.value.kind === 'social')
        return Object.keys(checked.value).length === 1
          ? forget(groupIds)
          : refuse('social-alone', 'kind');
      const edited = await editGroups(groupIds, checked.value, Date.now());
      if (!edited.ok) return edited;
      await tellPages(Date.now());
      return { ok: true, value: { undo: edited.value, changed: edited.value.length } };
    },
    async undoRecords({ undo, forgotten = [] }) {
      if (!isUndo(undo) || !Array.isArray(forgotten)) return refuse('no-undo', 'undo of an edit');
      await recall(forgotten);
      const { redo, changedSince } = await undoGroups(undo);
      await tellPages(Date.now());
      return { ok: true, value: { undo: redo, changedSince } };
    },
  };
