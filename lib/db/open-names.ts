import { nameSession } from '../platform/name-session';
import type { GroupRow } from './rows';
import { openGroup, openingWith } from './sealed-rows';

/** Gives rows that were read without Dexie the names that the browser's memory has. */
export async function openNames(): Promise<(row: GroupRow) => GroupRow> {
  const names = await nameSession.read().catch(() => undefined);
  return openGroup(openingWith((token) => names?.[token]));
}
