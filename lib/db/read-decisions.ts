import type { Decision } from '../model/decision';
import { readStore } from './read-store';
import type { DecisionRow } from './rows';

/** All that was decided, in no order; read without Dexie. */
export async function readDecisions(): Promise<readonly Decision[]> {
  const rows = await readStore('decisions', (store) => store.getAll() as IDBRequest<DecisionRow[]>);
  return (rows ?? []).map(({ kind, groupIds, decidedAt }) => ({ kind, groupIds, decidedAt }));
}
