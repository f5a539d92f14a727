import type { Chat } from '../model/chat';
import type { SendFinding } from '../model/finding';

export type AskAction = 'keep' | 'send' | 'not-work' | 'false-alarm';

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

/** The words the guard needs, in one language; lib/i18n/guard has them. */
export interface GuardWords {
  view(
    findings: readonly SendFinding[],
    chat: Chat,
    about: { readonly hasDraft: boolean; readonly profileName: string | undefined },
  ): AskView;
  /** One line that stands alone. */
  note(text: string): AskView;
  /** One line when a confirmed message needs the person's own second act. */
  readonly again: string;
  /** One line after 「不是工作群」. */
  readonly notWorkNoted: string;
}
