import type { Note, WitnessBook } from './witness-book';
import type { Commit } from './write-serial';

const NOTE_AFTER_MS = 100;
const TIDY_AFTER_MS = 1500;

const joined = (before: Note | undefined, commit: Commit): Note => ({
  dbId: commit.dbId,
  serial: commit.serial,
  strictSerial: commit.isStrict ? commit.serial : (before?.strictSerial ?? 0),
  forgotten: [...(before?.forgotten ?? []), ...commit.forgotten],
});

/**
 * Tells the witness of commits, several at once when they come fast. A note that is lost with the
 * worker leaves the witness behind the database, which harms nothing.
 */
export class CommitNotes {
  #waiting: Note | undefined;
  #noteTimer: ReturnType<typeof setTimeout> | undefined;
  #tidyTimer: ReturnType<typeof setTimeout> | undefined;
  #isPaused = false;

  constructor(
    readonly book: WitnessBook,
    readonly tidy: () => Promise<void>,
  ) {}

  add(commit: Commit): void {
    if (this.#isPaused) return;
    this.#waiting = joined(this.#waiting, commit);
    this.#noteTimer ??= setTimeout(() => void this.flush().catch(() => undefined), NOTE_AFTER_MS);
    this.tidySoon();
  }

  /** Tidies a moment later; the hourly alarm does it for a worker that was stopped before. */
  tidySoon(): void {
    this.#tidyTimer ??= setTimeout(() => {
      this.#tidyTimer = undefined;
      void this.tidy().catch(() => undefined);
    }, TIDY_AFTER_MS);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#noteTimer);
    this.#noteTimer = undefined;
    const note = this.#waiting;
    this.#waiting = undefined;
    if (note) await this.book.note(note);
  }

  /** During a wipe nothing of what was is noted any more. */
  pause(): void {
    this.#isPaused = true;
    this.#waiting = undefined;
    clearTimeout(this.#noteTimer);
    clearTimeout(this.#tidyTimer);
    this.#noteTimer = undefined;
    this.#tidyTimer = undefined;
  }

  resume(): void {
    this.#isPaused = false;
  }
}
