import type { Transaction } from 'dexie';
import { v1 } from './v1';

/** One step of the database: only the stores that it adds or changes, and how rows are carried over. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Append only, in order; each has a golden database in test/fixtures/db that today's code opens. */
export const versions: readonly SchemaVersion[] = [v1];
