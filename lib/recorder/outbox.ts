import type { Sighting } from '../model/sighting';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;
const MOST_WAITING = 2000;
const BATCH = 50;

/** Hands a batch over; resolves with the ids that are safely stored. */
export type Deliver = (batch: readonly Sighting[]) => Promise<readonly string[]>;

/**
 * Keeps sightings until the background has stored them. A sighting of the same group replaces the
 * one still waiting, so an unreachable background costs at most one sighting a group.
 */
export class Outbox {
  readonly #waiting = new Map<string, Sighting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = FIRST_RETRY_MS;
  #busy = false;

  constructor(
    readonly deliver: Deliver,
    readonly delayMs = 250,
  ) {}

  add(sighting: Sighting): void {
    const key = `${sighting.clientId} ${sighting.idHint}`;
    const before = this.#waiting.get(key);
    if (!before && this.#waiting.size >= MOST_WAITING) return;
    this.#waiting.set(key, before ? { ...before, ...sighting } : sighting);
    this.#schedule(this.delayMs);
  }

  get size(): number {
    return this.#waiting.size;
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
      const stored = new Set(await this.deliver(batch.map(([, sighting]) => sighting)));
      // A newer sighting that came meanwhile has another id and stays.
      for (const [key, sighting] of batch)
        if (stored.has(sighting.id) && this.#waiting.get(key) === sighting)
          this.#waiting.delete(key);
      this.#retryMs = stored.size > 0 ? FIRST_RETRY_MS : this.#backOff();
    } catch {
      this.#backOff();
    }
    this.#busy = false;
    if (this.#waiting.size > 0)
      this.#schedule(this.#retryMs === FIRST_RETRY_MS ? this.delayMs : this.#retryMs);
  }

  #backOff(): number {
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
    return this.#retryMs;
  }
}
