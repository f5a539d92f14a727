import type { Chat } from '../model/chat';
import type { SendFinding } from '../model/finding';
import type { MessageKind } from '../model/message';

export type AskAction =
  | 'keep'
  | 'send'
  | 'remind'
  | 'emergency'
  | 'not-work-message'
  | 'not-work'
  | 'false-alarm';

/** What the person chose; `reason` only with an emergency or a justification, and never required. */
export interface Answer {
  readonly action: AskAction;
  readonly reason?: string;
}

/** What the bar shows. Plain words; the bar knows nothing of rules. */
export interface AskView {
  readonly level: 'tip' | 'confirm';
  /** BCP 47 language of the words below. */
  readonly lang: string;
  /** The fact in bold, then where it goes, then a second finding's clause. */
  readonly fact: string;
  readonly detail: string;
  readonly source: string;
  readonly icon: string;
  readonly actions: readonly AskButton[];
  readonly asides: readonly AskButton[];
  /** Said when the page covers the bar and a confirm is refused. */
  readonly covered: string;
}

export interface AskButton {
  readonly action: AskAction;
  readonly label: string;
  /** The key that does the same, as shown on the button. */
  readonly key?: string;
}

/** What is about to leave, for the words: a draft to keep editing, or files to leave be. */
export interface HeldPayload {
  readonly kind: MessageKind;
  /** Files, or forwarded messages; 1 for a text. */
  readonly count: number;
}

export interface About {
  readonly payload: HeldPayload;
  readonly profileName: string | undefined;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms of the next work time; absent where a reminder is not to be offered. */
  readonly remindAt?: number;
  /** Reasons for an emergency, as the profile gives them; empty where none is to be offered. */
  readonly emergencyReasons: readonly string[];
  /** The text sounds like an emergency: offer it first among the others, decide nothing. */
  readonly soundsUrgent: boolean;
}

/** The words the guard needs, in one language; lib/i18n/guard has them. */
export interface GuardWords {
  view(findings: readonly SendFinding[], chat: Chat, about: About): AskView;
  /** One line that stands alone. */
  note(text: string): AskView;
  /** One line when a confirmed message needs the person's own second act. */
  readonly again: string;
  /** One line after 「不是工作群」. */
  readonly notWorkNoted: string;
}
