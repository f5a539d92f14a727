import type { SourceRow } from './database';
import { readStore } from './read-store';

/** The files of colleagues, read without Dexie; none where the database is older than they are. */
export async function readSources(): Promise<readonly SourceRow[]> {
  try {
    return (await readStore('sources', (store) => store.getAll() as IDBRequest<SourceRow[]>)) ?? [];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return [];
    throw error;
  }
}
