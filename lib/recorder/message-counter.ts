import type { AddedMessage, ListRow } from '../clients/client';
import { digest } from '../text/same-text';
import { isNews } from './is-news';

const MOST_IDS = 3000;
const MOST_SENDERS = 1000;
const MOST_OWN = 20;

/** Totals of one group since the login. */
export interface Count {
  readonly idHint: string;
  readonly at: number;
  readonly messages: number;
  readonly own: number;
  readonly senders: number;
}

interface Tally {
  messages: number;
  own: number;
  day: number;
  senders: Set<number>;
  /** Since the chat was opened or closed: what its rows and what the list told. */
  byId: number;
  byDigest: number;
  row: ListRow | undefined;
}

export interface CounterDependencies {
  /** The civil day of an instant, in the profile's zone. */
  dayOf(at: number): number;
  messageId(row: Element): string | undefined;
}

/** One look: the list's rows that changed and the messages that were added. */
export interface Look {
  readonly rows: readonly ListRow[];
  readonly messages: readonly AddedMessage[];
  /** The open group. */
  readonly open: string | undefined;
  /** The last message on the page. */
  readonly lastId: string | undefined;
  readonly at: number;
}

/**
 * Counts messages that arrive, by two witnesses of which each may miss some and neither tells of
 * one too many: the ids of rows at the end of the open chat, and the list, whose row changes. What a
 * chat shows when it is opened or scrolled was there before. All of it lives in memory.
 */
export class MessageCounter {
  readonly #tallies = new Map<string, Tally>();
  /** Ids met, and those met before them: the older go all at once, which costs nothing a message. */
  #ids = new Set<number>();
  #olderIds: ReadonlySet<number> = new Set();
  #open: string | undefined;
  /** One's own messages that may yet get another id. */
  #own: { readonly row: Element; readonly id: string }[] = [];

  constructor(readonly deps: CounterDependencies) {}

  /** After a new login everything begins anew. */
  clear(): void {
    this.#tallies.clear();
    this.#ids.clear();
    this.#olderIds = new Set();
    this.#open = undefined;
    this.#own = [];
  }

  /** The groups in which something arrived, with their totals. */
  look(look: Look): readonly Count[] {
    this.#noteChangedIds();
    const changed = new Set<string>();
    for (const row of look.rows) if (this.#seeRow(row, look.at)) changed.add(row.idHint);
    const { open } = look;
    const isLive = open !== undefined && open === this.#open;
    const fresh = this.#unknown(look.messages);
    if (isLive && this.#seeMessages(open, fresh, changed.has(open), look)) changed.add(open);
    if (open !== this.#open) this.#switchTo(open);
    return [...changed].flatMap((idHint) => this.#countOf(idHint, look.at) ?? []);
  }

  /** The two witnesses begin anew whenever what they can see changes. */
  #switchTo(open: string | undefined): void {
    for (const idHint of [this.#open, open]) {
      const tally = idHint === undefined ? undefined : this.#tallies.get(idHint);
      if (tally) tally.byId = tally.byDigest = 0;
    }
    this.#open = open;
  }

  /** Whether the list tells of a new message. */
  #seeRow(row: ListRow, at: number): boolean {
    const tally = this.#tallyOf(row.idHint, at);
    const before = tally.row;
    tally.row = row;
    if (!isNews(before, row, at)) return false;
    const unread = before ? (row.unread ?? 0) - (before.unread ?? 0) : 1;
    // Of the open chat nothing stays unread.
    this.#add(tally, 'byDigest', row.idHint === this.#open ? 1 : Math.max(1, unread));
    return true;
  }

  #seeMessages(
    open: string,
    fresh: readonly AddedMessage[],
    listChanged: boolean,
    { lastId, at }: Look,
  ): boolean {
    // Scrolling up shows messages that are older than the last one.
    const isAtEnd = fresh.some(({ id }) => id === lastId);
    const tally = this.#tallyOf(open, at);
    // Where the list shows the last message, it must have changed as well.
    if (!isAtEnd || (tally.row?.digest !== undefined && !listChanged)) return false;
    const arrived = fresh.filter((message) => !message.own || this.#isAnother(message));
    this.#add(tally, 'byId', arrived.length);
    for (const { own, sender } of arrived) {
      if (own) tally.own += 1;
      if (sender && tally.senders.size < MOST_SENDERS) tally.senders.add(digest(sender));
    }
    return arrived.length > 0;
  }

  /**
   * One's own message gets another id once the server has it, often in a new row: the row that went
   * and the one that came are one message.
   */
  #isAnother({ row, id }: AddedMessage): boolean {
    if (!row.isConnected) return false;
    const gone = this.#own.findIndex((own) => !own.row.isConnected);
    if (gone >= 0) this.#own.splice(gone, 1);
    else if (this.#own.push({ row, id }) > MOST_OWN) this.#own.shift();
    return gone < 0;
  }

  #add(tally: Tally, witness: 'byId' | 'byDigest', more: number): void {
    const before = Math.max(tally.byId, tally.byDigest);
    tally[witness] += more;
    tally.messages += Math.max(tally.byId, tally.byDigest) - before;
  }

  /** Messages not met before, each once; a row that is gone by now was but its measuring. */
  #unknown(messages: readonly AddedMessage[]): readonly AddedMessage[] {
    const byId = new Map<string, AddedMessage>();
    for (const message of messages)
      if (message.row.isConnected || !byId.has(message.id)) byId.set(message.id, message);
    return [...byId.values()].filter(({ id }) => this.#isNew(id));
  }

  #isNew(id: string): boolean {
    const key = digest(id);
    if (this.#ids.has(key) || this.#olderIds.has(key)) return false;
    if (this.#ids.size >= MOST_IDS) {
      this.#olderIds = this.#ids;
      this.#ids = new Set();
    }
    this.#ids.add(key);
    return true;
  }

  /** A row whose id has changed in place is settled. */
  #noteChangedIds(): void {
    this.#own = this.#own.filter(({ row, id }) => {
      const now = this.deps.messageId(row);
      if (now !== undefined && now !== id) this.#isNew(now);
      return now === undefined || now === id;
    });
  }

  #tallyOf(idHint: string, at: number): Tally {
    let tally = this.#tallies.get(idHint);
    if (!tally) {
      tally = {
        messages: 0,
        own: 0,
        day: this.deps.dayOf(at),
        senders: new Set(),
        byId: 0,
        byDigest: 0,
        row: undefined,
      };
      this.#tallies.set(idHint, tally);
    }
    const day = this.deps.dayOf(at);
    if (tally.day !== day) {
      tally.day = day;
      tally.senders.clear();
    }
    return tally;
  }

  #countOf(idHint: string, at: number): Count | undefined {
    const tally = this.#tallies.get(idHint);
    if (!tally || tally.messages === 0) return undefined;
    const { messages, own, senders } = tally;
    return { idHint, at, messages, own, senders: senders.size };
  }
}
