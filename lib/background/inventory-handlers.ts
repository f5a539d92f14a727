import { findGroup, groupByHint, settleKind } from '../db/groups';
import type { InventoryProtocol } from '../messaging/protocols/inventory';
import type { Handlers } from '../messaging/serve';
import type { GroupKind } from '../model/group';
import { tellPages } from '../platform/extension';
import { checkSightings } from './check-sighting';
import { readPageModel } from './page-model';
import { doNotRecordKey } from './prepare';
import { record } from './record';

const KINDS: readonly GroupKind[] = ['work', 'social', 'unknown'];

async function settle(
  group: { clientId: string; name: string; idHint?: string; id?: string },
  kind: GroupKind,
): Promise<void> {
  if (!KINDS.includes(kind)) throw new Error('no such kind');
  const key = await doNotRecordKey(group.clientId, group.name, group.idHint ?? '');
  await settleKind(group.id, kind, key);
  await tellPages(Date.now());
}

export const inventoryHandlers: Pick<Handlers, keyof InventoryProtocol> = {
  async recordSightings(claim, { tabId }) {
    const sightings = checkSightings(claim, Date.now());
    const kinds = await record(sightings);
    const first = sightings[0];
    const seenIds = sightings.map(({ idHint }) => idHint);
    if (tabId !== undefined && first) void readPageModel(tabId, { ...first, seenIds });
    return { recorded: sightings.map(({ id }) => id), kinds };
  },
  async setKindByHint({ clientId, idHint, name, kind }) {
    const row = await groupByHint(clientId, idHint);
    await settle(row ?? { clientId, name, idHint }, kind);
    return undefined;
  },
  async setKind({ groupId, kind }) {
    const row = await findGroup(groupId);
    if (row) await settle(row, kind);
    return undefined;
  },
};
