import type { ChatClient } from '../clients/client';
import { send } from '../messaging/send';
import type { ActivityReport, WatchReport } from '../model/activity';
import type { Count } from '../recorder/message-counter';
import { Outbox } from '../recorder/outbox';
import { WatchClock, type Watched } from '../recorder/watch-clock';

const TICK_MS = 60_000;
const REPORT_AFTER_MS = 2000;

/** Tells the background, in counts only, what arrives on this page and how long it is watched. */
export class ActivityWatch {
  readonly #counts = new Outbox<ActivityReport>({
    deliver: (batch) => send('recordActivity', batch),
    keyOf: ({ loginId, idHint, at }) => `${loginId} ${idHint} ${this.dayOf(at)}`,
    delayMs: REPORT_AFTER_MS,
  });
  readonly #stretches = new Outbox<WatchReport>({
    deliver: (batch) => send('recordWatched', batch),
    keyOf: ({ id }) => id,
    mostWaiting: 200,
  });
  readonly #clock = new WatchClock();

  constructor(
    readonly client: ChatClient,
    readonly loginId: () => string,
    readonly dayOf: (at: number) => number,
  ) {}

  start(page: Document, signal: AbortSignal): void {
    const tick = (): void => {
      const isWatched = this.client.pageState(page) === 'ready';
      this.#tell(this.#clock.tick(Date.now(), isWatched));
    };
    const timer = setInterval(tick, TICK_MS);
    window.addEventListener('pageshow', tick, { signal });
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#counts.stop();
      this.#stretches.stop();
    });
  }

  count(count: Count, loginId: string): void {
    this.#counts.add({ ...count, id: crypto.randomUUID(), clientId: this.client.id, loginId });
  }

  #leave(): void {
    this.#tell(this.#clock.end(Date.now()));
    this.#counts.hurry();
    this.#stretches.hurry();
  }

  #tell(watched: Watched | undefined): void {
    if (!watched) return;
    const { id: clientId } = this.client;
    const loginId = this.loginId();
    this.#stretches.add({ ...watched, id: crypto.randomUUID(), clientId, loginId });
  }
}
