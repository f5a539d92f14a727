import type { ChatClient } from '../clients/client';
import type { Bar } from '../guard/bar/bar';
import type { DraftToKeep } from '../guard/dependencies';
import type { guardParts } from './guard-parts';
import type { KnownKinds } from './known-kinds';

/** What the second script does for the first, once it is there. */
export interface PageWatch {
  /** Rejects when the background is gone; then nothing is kept. */
  keepDraft(draft: DraftToKeep): Promise<void>;
  /** Tells the background of every group again. */
  tellAgain(): void;
}

/**
 * What the guard's script leaves for the script that watches and records. They are two because no
 * send may wait for more than the guard, and what only talks to the background can come from it.
 */
export interface HandOver {
  readonly client: ChatClient;
  readonly parts: ReturnType<typeof guardParts>;
  readonly kinds: KnownKinds;
  /** One class for both scripts: it knows whether a question is open. */
  readonly bar: typeof Bar;
  readonly signal: AbortSignal;
  /** Reads who said what; for each look in which messages were added. */
  lookAtTalk(): void;
  /** Ends the guard's own observer. `false` when a watch was taken before: this one must not start. */
  take(watch: PageWatch): boolean;
}

/** Globals of the isolated world; the page can't see them, our later scripts can. */
const world = globalThis as { qunyueHandOver?: HandOver };

export const leave = (handOver: HandOver): void => {
  world.qunyueHandOver = handOver;
};

export const handedOver = (): HandOver | undefined => world.qunyueHandOver;

/** The one watch of a page, as the guard's script knows it. A later one is refused. */
export class TakenWatch {
  #watch: PageWatch | undefined;
  /** A draft to be kept, asked for before there was a watch. */
  #waiting: DraftToKeep | undefined;

  constructor(readonly onTaken: () => void) {}

  take(watch: PageWatch): boolean {
    if (this.#watch) return false;
    this.#watch = watch;
    this.onTaken();
    if (this.#waiting) void watch.keepDraft(this.#waiting).catch(() => undefined);
    this.#waiting = undefined;
    return true;
  }

  /** Keeps it now, or as soon as there is a watch; the last one asked for counts. */
  async keepDraft(draft: DraftToKeep): Promise<void> {
    if (this.#watch) await this.#watch.keepDraft(draft);
    else this.#waiting = draft;
  }

  /** `false` when there is no watch yet. */
  tellAgain(): boolean {
    this.#watch?.tellAgain();
    return this.#watch !== undefined;
  }
}
