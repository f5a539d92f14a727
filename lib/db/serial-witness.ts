import Dexie, { type Table } from 'dexie';

interface WitnessRow {
  /** The line of profiles: a key, or the issuer of unsigned ones. */
  readonly line: string;
  readonly serial: number;
  readonly hash: string;
}

/**
 * The second place where the newest serial of each line of profiles is kept (the first is
 * `storage.local`): who wipes one of them brings no old profile back. A database of its own, so that
 * no import, wipe or repair of the inventory touches it.
 */
class SerialWitness extends Dexie {
  issues!: Table<WitnessRow, string>;

  constructor() {
    super('qunyue-serials');
    this.version(1).stores({ issues: 'line' });
  }
}

const witness = new SerialWitness();

/** Empty where it cannot be read: then the other place stands alone. */
export async function readWitness(): Promise<
  Readonly<Record<string, { readonly serial: number; readonly hash: string }>>
> {
  try {
    const rows = await witness.issues.toArray();
    return Object.fromEntries(rows.map(({ line, serial, hash }) => [line, { serial, hash }]));
  } catch {
    return {};
  }
}

/** Never goes back. */
export async function writeWitness(
  seen: Readonly<Record<string, { readonly serial: number; readonly hash: string }>>,
): Promise<void> {
  try {
    await witness.transaction('rw', witness.issues, async () => {
      for (const [line, { serial, hash }] of Object.entries(seen)) {
        const row = await witness.issues.get(line);
        if ((row?.serial ?? -1) <= serial) await witness.issues.put({ line, serial, hash });
      }
    });
  } catch {
    // Storage that is full or broken must not keep a profile from being applied.
  }
}
