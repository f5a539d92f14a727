import Dexie, { type EntityTable } from 'dexie';
import type { SafePlace } from '../model/safe-place';

interface KeptRow {
  readonly key: string;
  readonly value: unknown;
}

class SecondDatabase extends Dexie {
  kept!: EntityTable<KeptRow, 'key'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ kept: 'key' });
  }
}

/**
 * A second database as a safe place. In Firefox each database is a file of its own; Chromium keeps
 * all of an extension's databases in one LevelDB, so there it helps only against what befalls the
 * first database by name.
 */
export function secondDatabase(name = 'qunyue-safe'): SafePlace {
  const db = new SecondDatabase(name);
  return {
    read: async (key) => (await db.kept.get(key))?.value,
    write: async (key, value) => {
      await db.kept.put({ key, value });
    },
    remove: (keys) => db.kept.bulkDelete([...keys]),
  };
}
