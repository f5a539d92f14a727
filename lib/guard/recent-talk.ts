import type { RecentTalk } from '../rules/rule';
import { emptyTalk } from '../text/empty-talk';
import { digest, sameTextKey } from '../text/same-text';

const MOST_CHATS = 200;
const MOST_ENTRIES = 500;

interface OwnText {
  readonly key: number;
  readonly at: number;
}

interface Acknowledgement {
  readonly sender: number;
  readonly word: string;
  readonly at: number;
}

interface Talk {
  own: OwnText[];
  acknowledgements: Acknowledgement[];
  /** Digests of message ids, so that a message drawn again, however late, is not a new one. */
  readonly seen: Set<number>;
}

export interface SeenTalk {
  readonly id: string;
  readonly sender?: string;
  readonly text: string;
}

const isEmpty = ({ own, acknowledgements, seen }: Talk): boolean =>
  own.length + acknowledgements.length + seen.size === 0;

/**
 * What was said in each chat within the window, in memory only: of others' words the bare
 * acknowledgement, of one's own a number to compare by, never a text. Times are epoch ms; a
 * message may be dated back. What is older than the window goes with the next call that is later.
 */
export class RecentTalkLog {
  /** The chat used last comes last. */
  readonly #chats = new Map<string, Talk>();
  #latest = -Infinity;

  constructor(readonly windowMs: () => number) {}

  /** One's own text has really left. */
  noteOwn(chat: string, text: string, at: number): void {
    this.#forget(at);
    const { own } = this.#open(chat);
    own.push({ key: sameTextKey(text), at });
    own.splice(0, own.length - MOST_ENTRIES);
  }

  /** Others' messages on screen; a message counts at the time it is first seen, if it says who spoke. */
  see(chat: string, messages: readonly SeenTalk[], at: number): void {
    this.#forget(at);
    const { seen, acknowledgements } = this.#open(chat);
    const isRecent = at > this.#latest - this.windowMs();
    for (const { id, sender, text } of messages) {
      const key = digest(id);
      // Seen again: to the end, so that what is on screen is forgotten last.
      const isNew = !seen.delete(key);
      seen.add(key);
      const word = isNew && isRecent && sender ? emptyTalk(text)?.word : undefined;
      if (word !== undefined && sender) acknowledgements.push({ sender: digest(sender), word, at });
    }
    acknowledgements.splice(0, acknowledgements.length - MOST_ENTRIES);
    for (const oldest of seen) {
      if (seen.size <= MOST_ENTRIES) break;
      seen.delete(oldest);
    }
  }

  /** What the flood rule wants to know about `text`, were it sent now. */
  about(chat: string, text: string, at: number): RecentTalk {
    this.#forget(at);
    const talk = this.#chats.get(chat);
    if (!talk) return { ownRepeats: 0 };
    const key = sameTextKey(text);
    const ownRepeats = talk.own.filter((each) => each.key === key).length;
    const word = emptyTalk(text)?.word;
    const senders = talk.acknowledgements.flatMap((each) =>
      each.word === word ? [each.sender] : [],
    );
    const people = new Set(senders).size;
    return { ownRepeats, ...(word && people > 0 ? { crowd: { word, people } } : {}) };
  }

  #open(chat: string): Talk {
    const talk = this.#chats.get(chat) ?? { own: [], acknowledgements: [], seen: new Set() };
    this.#chats.delete(chat);
    this.#chats.set(chat, talk);
    for (const oldest of this.#chats.keys()) {
      if (this.#chats.size <= MOST_CHATS) break;
      this.#chats.delete(oldest);
    }
    return talk;
  }

  #forget(now: number): void {
    if (now <= this.#latest) return;
    this.#latest = now;
    const since = now - this.windowMs();
    const isRecent = ({ at }: { readonly at: number }): boolean => at > since;
    for (const [chat, talk] of this.#chats) {
      talk.own = talk.own.filter(isRecent);
      talk.acknowledgements = talk.acknowledgements.filter(isRecent);
      if (isEmpty(talk)) this.#chats.delete(chat);
    }
  }
}
