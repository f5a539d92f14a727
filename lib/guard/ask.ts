import type { Chat } from '../model/chat';
import type { Level, SendFinding } from '../model/finding';
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
  /** `justify` is a dialog, the others lie over the composer. */
  readonly level: Level;
  /** BCP 47 language of the words below. */
  readonly lang: string;
  /** The fact in bold, then where it goes, then a second finding's clause. */
  readonly fact: string;
  readonly detail: string;
  readonly source: string;
  readonly icon: string;
  readonly actions: readonly AskButton[];
  readonly asides: readonly AskButton[];
  /** Names the button that shows the asides where there is no room for them. */
  readonly more: string;
  /** With `emergency` it is what that button opens, with `justify` what the dialog lists. */
  readonly reasons?: AskReasons;
  /** Said when the page covers the bar and a confirm is refused. */
  readonly covered: string;
  /** One more quiet line, about the reminder itself and not about what is sent. */
  readonly notice?: string;
}

export interface AskButton {
  readonly action: AskAction;
  readonly label: string;
  /** The key that does the same, as shown on the button. */
  readonly key?: string;
}

/** A choice of reasons. `value` is the profile's own word, `label` the same in the view's language. */
export interface AskReasons {
  readonly fact: string;
  readonly detail: string;
  readonly source: string;
  readonly back: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What is about to leave, for the words: a draft to keep editing, or files to leave be. */
export interface HeldPayload {
  readonly kind: MessageKind;
  /** Files, or forwarded messages; 1 for a text. */
  readonly count: number;
  /** Where it comes from if not from the editor: then there is no draft to go back to. */
  readonly from?: 'forward' | 'resend';
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
  /** The extension was updated under the page. */
  readonly isStale: boolean;
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
  readonly drafts: DraftWords;
  /** One line while a group is put together: all or most of these people are in that group. */
  repeats(group: string, shared: number, canOpen: boolean): AskView;
}

/** What is said about a kept draft, one line each. */
export interface DraftWords {
  /** It is kept; `dueAt` in epoch ms. */
  kept(dueAt: number, about: Pick<About, 'now' | 'timeZone'>): AskView;
  readonly noRoom: AskView;
  /** It waits for its chat to be opened. */
  waits(group: string): AskView;
  /** Several groups have its name: the one action puts it here. */
  notUnique(group: string, count: number): AskView;
  readonly editorBusy: AskView;
  readonly restored: AskView;
}
