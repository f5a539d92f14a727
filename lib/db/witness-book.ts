import type { SafePlace } from '../model/safe-place';
import { latest, noWitness, type Witness } from './witness';

const KEY = 'witness';
const MOST_FORGOTTEN = 5000;

/** What the witness is told of finished commits. */
export type Note = Required<Pick<Witness, 'serial' | 'strictSerial' | 'forgotten'>> & {
  readonly dbId: string;
};

/** The witness, kept in every safe place. One process writes it: the background. */
export class WitnessBook {
  #now: Promise<Witness | undefined> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(readonly places: readonly SafePlace[]) {}

  /** The later of the copies; `undefined` when no place has one. Never rejects. */
  read(): Promise<Witness | undefined> {
    this.#now ??= Promise.allSettled(this.places.map((place) => place.read(KEY))).then((copies) =>
      latest(copies.map((copy) => (copy.status === 'fulfilled' ? copy.value : undefined))),
    );
    return this.#now;
  }

  /** Changes it in all places, one change after the other; rejects when none could take it. */
  change(how: (before: Witness) => Partial<Witness>): Promise<Witness> {
    const next = this.#queue.then(async () => {
      const before = (await this.read()) ?? noWitness;
      const change = how(before);
      const witness: Witness = { ...before, ...change, turn: before.turn + 1 };
      const written = await Promise.allSettled(
        this.places.map((place) => place.write(KEY, witness)),
      );
      if (!written.some(({ status }) => status === 'fulfilled'))
        throw new Error('no place took the witness');
      this.#now = Promise.resolve(witness);
      return witness;
    });
    this.#queue = next.catch(() => undefined);
    return next;
  }

  /** Notes a commit: serials only grow. */
  note(commit: Note): Promise<Witness> {
    return this.change(({ dbId, serial, strictSerial, forgotten, wiped }) => {
      if (wiped.includes(commit.dbId)) return {};
      const isSame = dbId === commit.dbId;
      return {
        dbId: commit.dbId,
        serial: Math.max(isSame ? serial : 0, commit.serial),
        strictSerial: Math.max(isSame ? strictSerial : 0, commit.strictSerial),
        forgotten: [...new Set([...forgotten, ...commit.forgotten])].slice(-MOST_FORGOTTEN),
      };
    });
  }
}
