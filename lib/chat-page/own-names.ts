import type { ChatClient } from '../clients/client';
import { chatKey } from '../guard/held-send';
import type { Chat } from '../model/chat';

const MOST_CHATS = 200;
const MOST_NAMES = 8;

/**
 * The names one goes by in each chat of this login, so that a mention of oneself is told from one of
 * somebody else. In memory only: own messages scroll away and the panel of members closes.
 */
export class OwnNames {
  readonly #byChat = new Map<string, readonly string[]>();

  constructor(readonly client: ChatClient) {}

  look(page: Document): void {
    const chat = this.client.openChat(page);
    if (chat?.kind !== 'group') return;
    const names = new Set([...this.client.ownNames(page), ...this.of(chat)]);
    this.#byChat.set(chatKey(chat), [...names].slice(0, MOST_NAMES));
    for (const oldest of this.#byChat.keys()) {
      if (this.#byChat.size <= MOST_CHATS) break;
      this.#byChat.delete(oldest);
    }
  }

  of(chat: Chat): readonly string[] {
    return this.#byChat.get(chatKey(chat)) ?? [];
  }
}
