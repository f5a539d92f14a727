import { MINUTE_MS } from '../calendar/civil-date';
const AT_ONCE = 500;
const EACH_MINUTE = 30;

/**
 * How many groups that were never heard of a page may claim: as many as anybody is in at once, then
 * a few a minute. A page that floods us is not worth more.
 */
export class NewGroups {
  #left = AT_ONCE;
  #at: number | undefined;

  /** Whether one more is taken in at this time (epoch ms); a clock that is set back gives nothing. */
  take(now: number): boolean {
    const minutes = Math.max(0, (now - (this.#at ?? now)) / MINUTE_MS);
    this.#at = now;
    this.#left = Math.min(AT_ONCE, this.#left + minutes * EACH_MINUTE);
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
