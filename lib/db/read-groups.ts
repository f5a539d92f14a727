import type { GroupRow } from './database';
import { readStore } from './read-store';

/** All groups, in no order, read without Dexie. */
export const readGroups = async (): Promise<readonly GroupRow[]> =>
  (await readStore('groups', (store) => store.getAll() as IDBRequest<GroupRow[]>)) ?? [];
