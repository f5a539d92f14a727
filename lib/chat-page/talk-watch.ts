import { MINUTE_MS } from '../calendar/civil-date';
import type { ChatClient } from '../clients/client';
import type { RecentTalkLog } from '../guard/recent-talk';
import { chatKey } from '../guard/held-send';
import type { SeenMessage } from '../model/message';

const MESSAGES_IN_SIGHT = 40;

/** Today's `H:mm` by this machine's clock, which is the page's; a time yet to come was yesterday's. */
function instantOf(clock: string | undefined, now: number): number {
  const [hours, minutes] = (clock ?? '').split(':').map(Number);
  if (hours === undefined || minutes === undefined) return 0;
  const at = new Date(now).setHours(hours, minutes, 0, 0);
  return at > now + MINUTE_MS ? 0 : at;
}

/**
 * Tells the log of others' messages as they appear. Those of a chat just opened came at a time
 * unknown, but not before the clock time that the page shows above them.
 */
export class TalkWatch {
  #lastChat = '';

  constructor(
    readonly client: ChatClient,
    readonly log: RecentTalkLog,
  ) {}

  look(page: Document, now: number): void {
    const chat = this.client.openChat(page);
    const composer = this.client.openComposer(page);
    if (!composer || chat?.kind !== 'group') return;
    const key = chatKey(chat);
    const isLive = key === this.#lastChat;
    this.#lastChat = key;
    const others = this.client.messages(composer, MESSAGES_IN_SIGHT).filter(({ own }) => !own);
    const timeOf = ({ clock }: SeenMessage): number => (isLive ? now : instantOf(clock, now));
    for (const message of others) this.log.see(key, [message], timeOf(message));
  }
}
