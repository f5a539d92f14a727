const LIFETIME_MS = 10_000;

/** What a pass is good for; any difference means a new judgement (clients.md §4.5). */
export interface Errand {
  readonly chat: string;
  readonly draft: string;
}

/** One leave to send, used up by the first act that matches or fails to match it. */
export class PassToken {
  #errand: Errand | undefined;
  #expires = 0;

  grant(errand: Errand, now: number): void {
    this.#errand = errand;
    this.#expires = now + LIFETIME_MS;
  }

  /** Any edit, chat change or leaving of the page ends it. */
  revoke(): void {
    this.#errand = undefined;
  }

  use(errand: Errand, now: number): boolean {
    const granted = this.#errand;
    this.revoke();
    return (
      granted !== undefined &&
      now < this.#expires &&
      granted.chat === errand.chat &&
      granted.draft === errand.draft
    );
  }
}
