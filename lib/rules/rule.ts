import type { Facts, Level } from '../model/finding';
import type { GroupKind } from '../model/group';
import type { OutgoingMessage } from '../model/message';
import type { RuleSettings, Settings } from '../model/settings';

export type RuleId = Exclude<keyof RuleSettings, 'dailyBudget'>;

/** Everything a pre-send rule may look at. Pure data, so any verdict can be replayed. */
export interface SendContext {
  readonly message: OutgoingMessage;
  readonly group: {
    readonly name: string;
    readonly kind: GroupKind;
    readonly memberCount?: number;
  };
  /** The instant of the send; without it nothing is said about working hours. */
  readonly at?: Date;
  /**
   * Others' messages in sight, oldest first. `undefined` = not known, `[]` = known to be none.
   */
  readonly before?: readonly string[];
  /** The names by which one is called on in this chat; without any, every mention may be of oneself. */
  readonly myNames?: readonly string[];
  /** What was said in this chat in the last minutes, counted in memory only. */
  readonly recent?: RecentTalk;
  readonly settings: Settings;
}

export interface RecentTalk {
  /** How often this very text was sent by oneself within `flood.windowMinutes`, this one not counted. */
  readonly ownRepeats: number;
  /** How many people answered with the same acknowledgement within that time. */
  readonly crowd?: { readonly word: string; readonly people: number };
}

export interface RuleHit {
  readonly facts: Facts;
  /** The strongest level this hit can bear, whatever the settings say. */
  readonly atMost?: Level;
}

/** One pre-send rule: one file, id = file name. */
export interface Rule {
  readonly id: RuleId;
  /** Of findings of one level the lower rank speaks first, equals by id; 9 unless given. */
  readonly rank?: number;
  evaluate(context: SendContext): RuleHit | undefined;
}

export const defineRule = (rule: Rule): Rule => rule;
