const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
const BATCH = 50;

interface Letter {
  readonly id: string;
}

/** Hands a batch over; resolves with the ids that are safely stored. */
export type Deliver<T> = (batch: readonly T[]) => Promise<readonly string[]>;

export interface OutboxOptions<T> {
  deliver: Deliver<T>;
  /** Letters with one key are one: the newer replaces the one that still waits. */
  keyOf(letter: T): string;
  readonly delayMs?: number;
  readonly mostWaiting?: number;
}

/**
 * Keeps what is to be told until the background has stored it. Of each key only one letter waits, so
 * an unreachable background costs little memory.
 */
export class Outbox<T extends Letter> {
  readonly #waiting = new Map<string, T>();
  readonly #delayMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;
  #busy = false;

  constructor(readonly options: OutboxOptions<T>) {
    this.#delayMs = options.delayMs ?? 250;
  }

  add(letter: T): void {
    const key = this.options.keyOf(letter);
    const before = this.#waiting.get(key);
    if (!before && this.#waiting.size >= (this.options.mostWaiting ?? 1000)) return;
    this.#waiting.set(key, before ? { ...before, ...letter } : letter);
    this.#schedule(this.#delayMs);
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Hands over what waits without delay, as when the page is about to go. */
  hurry(): void {
    if (this.#busy) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#flush();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  #schedule(delayMs: number): void {
    if (this.#busy || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#flush();
    }, delayMs);
  }

  async #flush(): Promise<void> {
    const batch = [...this.#waiting.entries()].slice(0, BATCH);
    if (batch.length === 0) return;
    this.#busy = true;
    try {
      const stored = new Set(await this.options.deliver(batch.map(([, letter]) => letter)));
      // A newer letter that came meanwhile has another id and stays.
      for (const [key, letter] of batch)
        if (stored.has(letter.id) && this.#waiting.get(key) === letter) this.#waiting.delete(key);
      this.#retryMs = stored.size > 0 ? FIRST_RETRY_MS : this.#backOff();
    } catch {
      this.#backOff();
    }
    this.#busy = false;
    if (this.#waiting.size > 0)
      this.#schedule(this.#retryMs === FIRST_RETRY_MS ? this.#delayMs : this.#retryMs);
  }

  #backOff(): number {
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
    return this.#retryMs;
  }
}
