import type { SourceRow } from '../db/database';
import { listGroups } from '../db/groups';
import { addSource, listSources, removeSource } from '../db/sources';
import { readInventory } from '../exchange/read-inventory';
import { writeInventory } from '../exchange/write-inventory';
import type { RecordsProtocol } from '../messaging/protocols/records';
import type { Handlers } from '../messaging/serve';
import type { SourceFile } from '../model/list-batch';
import { settingsNow, timeZoneNow } from './settings';
import { exportMarks } from '../platform/export-marks';
import { tellPages } from '../platform/extension';

/** What a file is known by: the same content twice is one file. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const asFile =
  (ownOrigin: string) =>
  ({ id, addedAt, exportedAt, groups, origin, others }: SourceRow): SourceFile => ({
    id,
    addedAt,
    exportedAt,
    groups: groups.length,
    own: origin === ownOrigin,
    others,
  });

const marksNow = async () => exportMarks((await settingsNow()).layered.settings.privacy.memberKey);

export const recordFiles: Pick<
  Handlers,
  keyof RecordsProtocol &
    ('exportInventory' | 'importInventory' | 'listSources' | 'removeSource' | 'exportMarks')
> = {
  async exportInventory({ groupIds }) {
    const [groups, marks] = await Promise.all([listGroups(await timeZoneNow()), marksNow()]);
    return writeInventory(groups, groupIds, { ...marks, exportedAt: new Date().toISOString() });
  },
  async importInventory({ text }) {
    const inventory = readInventory(typeof text === 'string' ? text : '');
    if (!inventory.ok) return inventory;
    const { header, groups } = inventory.value;
    const row: SourceRow = {
      id: await digestOf(text),
      origin: header.origin,
      keyVersion: header.keyVersion,
      exportedAt: Date.parse(header.exportedAt),
      others: header.others,
      addedAt: Date.now(),
      groups,
    };
    if ((await addSource(row)) === 'full')
      return {
        ok: false,
        problems: [{ code: 'too-many-files', path: '', expected: '≤ 200', found: '' }],
      };
    await tellPages(Date.now());
    return { ok: true, value: asFile((await marksNow()).origin)(row) };
  },
  async listSources() {
    const [rows, { origin }] = await Promise.all([listSources(), marksNow()]);
    return rows.map(asFile(origin));
  },
  async removeSource({ sourceId }) {
    await removeSource(sourceId);
    await tellPages(Date.now());
    return undefined;
  },
  exportMarks: () => marksNow(),
};
