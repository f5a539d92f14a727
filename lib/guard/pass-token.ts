const LIFETIME_MS = 10_000;

/**
 * One leave to send, for exactly one act as it was judged (clients.md §4.5). The first act that
 * matches or fails to match it uses it up.
 */
export class PassToken {
  #fingerprint: string | undefined;
  #expires = 0;

  grant(fingerprint: string, now: number): void {
    this.#fingerprint = fingerprint;
    this.#expires = now + LIFETIME_MS;
  }

  /** Any edit, chat change or leaving of the page ends it. */
  revoke(): void {
    this.#fingerprint = undefined;
  }

  use(fingerprint: string, now: number): boolean {
    const granted = this.#fingerprint;
    this.revoke();
    return granted !== undefined && now < this.#expires && granted === fingerprint;
  }
}
