import type { ChatClient } from '../clients/client';
import type { PageHealth } from '../model/health';

const GRACE_MS = 10_000;
const FIRST_CHECK_MS = 3000;
const CHECK_EVERY_MS = 2000;
/** Until the first check: a page that was up and then changed is not one that is still loading. */
const LOOK_EVERY_MS = 500;

export interface HealthDependencies {
  readonly client: ChatClient;
  readonly page: Document;
  /** Whether our background is still there: after an update this copy is an orphan. */
  readonly isAlive: () => boolean;
  onChange(health: PageHealth): void;
}

/** Knows whether the guard works on this page, and says when that changes. */
export class HealthCheck {
  readonly #startedAt = performance.now();
  #unjudged = 0;
  #wasReady = false;
  #last = '';

  constructor(readonly deps: HealthDependencies) {}

  start(signal: AbortSignal): void {
    const early = setInterval(() => this.#look(), LOOK_EVERY_MS);
    const first = setTimeout(() => {
      clearInterval(early);
      this.check();
    }, FIRST_CHECK_MS);
    const timer = setInterval(() => this.check(), CHECK_EVERY_MS);
    // A page that never gets ready is told apart from one that is still loading.
    const late = setTimeout(() => this.check(), GRACE_MS + 500);
    signal.addEventListener('abort', () => {
      clearInterval(early);
      clearTimeout(first);
      clearTimeout(late);
      clearInterval(timer);
    });
  }

  /** A message left unjudged because the guard failed. */
  countUnjudged(): void {
    this.#unjudged += 1;
    this.check();
  }

  check(): PageHealth {
    const health = this.#now();
    const key = JSON.stringify(health);
    if (key !== this.#last) {
      this.#last = key;
      this.deps.onChange(health);
    }
    return health;
  }

  #look(): ReturnType<ChatClient['pageState']> {
    const state = this.deps.client.pageState(this.deps.page);
    this.#wasReady ||= state === 'ready';
    return state;
  }

  #now(): PageHealth {
    const { client, page, isAlive } = this.deps;
    const pageState = this.#look();
    const isReady = pageState === 'ready';
    const isWatched = isReady && !client.silent;
    const parts = isWatched ? client.parts(page) : [];
    // A description from elsewhere can also reach where it may not: that is missing as well.
    const broken = isWatched ? client.missing(page) : [];
    const lost = parts.filter(({ found }) => !found).map(({ name }) => name);
    const base = {
      clientId: client.id,
      unjudged: this.#unjudged,
      missing: broken.length > 0 ? broken : lost,
      ...(parts.length > 0 ? { parts } : {}),
      ...(client.experimental ? { experimental: true } : {}),
    };
    if (!isAlive()) return { ...base, state: 'stale' };
    if (pageState === 'signed-out') return { ...base, state: 'signed-out' };
    if (!isReady)
      return this.#isStillLoading()
        ? { ...base, state: 'loading' }
        : { ...base, state: 'unrecognised', missing: ['ready'] };
    if (client.silent) return { ...base, state: 'silent' };
    if (broken.length > 0) return { ...base, state: 'unrecognised' };
    if (this.#unjudged > 0) return { ...base, state: 'failed' };
    return { ...base, state: lost.length > 0 ? 'partial' : 'guarding' };
  }

  /** A page that was ready, or shows a composer after a while, is not loading: it has changed. */
  #isStillLoading(): boolean {
    const { client, page } = this.deps;
    const age = performance.now() - this.#startedAt;
    if (this.#wasReady || age >= GRACE_MS) return false;
    return age < FIRST_CHECK_MS || !client.looksReady(page);
  }
}
