import type { Composer } from '../clients/client';
import type { Chat } from '../model/chat';
import type { SendFinding } from '../model/finding';

/** A send as it stood when it was judged: what must still be true when it is let go. */
export interface HeldSend {
  readonly composer: Composer;
  readonly chat: Chat;
  readonly draft: string;
  readonly findings: readonly SendFinding[];
}

/** Within one login the page's id names a chat; where there is none, its name must do. */
export const chatKey = (chat: Chat): string =>
  `${chat.clientId} ${chat.idHint ?? `name:${chat.name}`}`;

export const rulesOf = (held: HeldSend): readonly string[] =>
  held.findings.map((finding) => finding.rule);

/** Whether two judgements ask the same question; compared by key, never by rendered text. */
export const isSameQuestion = (one: HeldSend, other: HeldSend): boolean =>
  one.draft === other.draft &&
  chatKey(one.chat) === chatKey(other.chat) &&
  rulesOf(one).join() === rulesOf(other).join();
