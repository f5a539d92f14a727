import type { ChatClient } from '../clients/client';
import type { Chat } from '../model/chat';
import type { SendFinding } from '../model/finding';
import type { GroupKind } from '../model/group';
import type { Outcome } from '../model/outcome';
import type { Settings } from '../model/settings';
import type { RecentTalk, SendContext } from '../rules/rule';
import type { GuardWords } from './ask';

/** A draft the person asked to keep. Never offered where secrecy spoke. */
export interface DraftToKeep {
  readonly chat: Chat;
  readonly text: string;
  /** Epoch ms of the next work time. */
  readonly dueAt: number;
}

/** What the guard is handed; it reaches for nothing itself. All of it answers at once. */
export interface GuardDependencies {
  readonly client: ChatClient;
  readonly page: Window;
  /** The rules in force now. */
  readonly settings: () => {
    readonly settings: Settings;
    readonly profileName: string | undefined;
  };
  readonly judge: (context: SendContext) => {
    readonly findings: readonly SendFinding[];
    readonly emergency: boolean;
  };
  /** What was said in the last minutes, counted in memory only. */
  readonly recent: {
    readonly about: (chat: string, text: string, at: number) => RecentTalk;
    readonly noteOwn: (chat: string, text: string, at: number) => void;
  };
  /** When work time begins next, for a reminder; `undefined` when it is work time now. */
  readonly nextWorkStart: (at: Date) => Date | undefined;
  /** Enough was asked today: what would be one more question is a quiet line. */
  readonly isBudgetSpent: () => boolean;
  /** The names by which others call on oneself in a chat, as far as the page has shown them. */
  readonly ownNames: (chat: Chat) => readonly string[];
  /** The extension was updated or removed under this page: it still asks, and says so. */
  readonly isStale: () => boolean;
  readonly kindOf: (chat: Chat) => GroupKind;
  readonly words: () => GuardWords;
  readonly now: () => Date;
  readonly addStyles: (root: ShadowRoot) => void;
  readonly onOutcome: (rules: readonly string[], outcome: Outcome) => void;
  /** Keeps a draft until the next work time; called by the person's own click only. */
  readonly onRemind: (draft: DraftToKeep) => void;
  readonly onNotWork: (chat: Chat) => void;
  /** The guard failed; the message went out unjudged. */
  readonly onFailure: (error: unknown) => void;
}
