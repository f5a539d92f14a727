import { MINUTE_MS } from '../calendar/civil-date';
/** A tab in the background ticks once a minute; a machine that slept not at all. */
const LONGEST_TICK_MS = 2.5 * MINUTE_MS;
const TELL_AFTER_MS = 5 * MINUTE_MS;
const SHORTEST_MS = MINUTE_MS / 2;

export interface Watched {
  readonly from: number;
  readonly to: number;
}

/**
 * Measures how long a signed-in page was really watched. Sleep, a page that was put away and a clock
 * that was set end a stretch: it is never longer than what the ticks have proved.
 */
export class WatchClock {
  #from: number | undefined;
  #to = 0;

  /** @returns a stretch (epoch ms) to be told, if one is long enough or has ended. */
  tick(now: number, isWatched: boolean): Watched | undefined {
    const isEnough = this.#from !== undefined && now - this.#from >= TELL_AFTER_MS;
    if (isWatched && this.#from !== undefined && this.#goesOn(now) && !isEnough) {
      this.#to = now;
      return undefined;
    }
    const told = this.end(now);
    if (isWatched) this.#from = this.#to = now;
    return told;
  }

  /** The stretch up to now, as when the page goes. */
  end(now: number): Watched | undefined {
    const from = this.#from;
    const to = this.#goesOn(now) ? now : this.#to;
    this.#from = undefined;
    return from !== undefined && to - from >= SHORTEST_MS ? { from, to } : undefined;
  }

  #goesOn(now: number): boolean {
    return now >= this.#to && now - this.#to <= LONGEST_TICK_MS;
  }
}
