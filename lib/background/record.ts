import { admit } from '../db/admit';
import { database } from '../db/database';
import { accountOf } from '../db/coverage';
import { recordSightings } from '../db/record-sightings';
import type { GroupKind } from '../model/group';
import type { Sighting } from '../model/sighting';
import { tellGroupsChanged } from '../platform/groups-change';
import { prepare } from './prepare';
import { settingsNow } from './settings';

/** An account is known once the page's own model was read; from then on its sightings bear it. */
async function withAccount(sightings: readonly Sighting[]): Promise<readonly Sighting[]> {
  const first = sightings[0];
  const account = first && (await accountOf(first.clientId, first.loginId));
  return account === undefined ? sightings : sightings.map((each) => ({ ...each, account }));
}

/** Stores checked sightings of one page; resolves with each page id's kind when they are stored. */
export async function record(sightings: readonly Sighting[]): Promise<Record<string, GroupKind>> {
  // With the organisation's key for members, which no chat page is told.
  const { settings } = (await settingsNow()).layered;
  const known = await withAccount(sightings);
  const prepared = await Promise.all(known.map((sighting) => prepare(sighting, settings)));
  const onNews = (): void => void tellGroupsChanged(Date.now()).catch(() => undefined);
  return { ...(await recordSightings(await admit(prepared), database, onNews)) };
}
