import type { Composer, SendAct } from '../clients/client';
import type { Chat } from '../model/chat';
import type { SendFinding } from '../model/finding';

/** A send as it stood when it was judged: what must still be true when it is let go. */
export interface HeldSend {
  readonly act: SendAct;
  readonly composer: Composer;
  /** The chat that the findings are about; one of `act.chats`. */
  readonly chat: Chat;
  readonly fingerprint: string;
  readonly findings: readonly SendFinding[];
  /** The text sounds like an emergency. */
  readonly soundsUrgent: boolean;
}

/** Within one login the page's id names a chat; where there is none, its name must do. */
export const chatKey = (chat: Chat): string =>
  `${chat.clientId} ${chat.idHint ?? `name:${chat.name}`}`;

export const rulesOf = (held: HeldSend): readonly string[] =>
  held.findings.map((finding) => finding.rule);

/** Whether two judgements ask the same question; compared by key, never by rendered text. */
export const isSameQuestion = (one: HeldSend, other: HeldSend): boolean =>
  one.fingerprint === other.fingerprint && rulesOf(one).join() === rulesOf(other).join();
