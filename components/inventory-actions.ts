import type { DayCount } from '../lib/model/activity';
import type { Decision } from '../lib/model/decision';
import type { Group } from '../lib/model/group';
import type { Problem } from '../lib/model/problem';
import type { RecordChange } from '../lib/model/record';
import type { Settings } from '../lib/model/settings';

export type Pair = Decision['groupIds'];

/** What the page can have done; each resolves when it is done for good. `said` is told afterwards. */
export interface InventoryActions {
  /** All groups or none; what is wrong with the change, nothing when it is stored. */
  readonly edit: (
    groupIds: readonly string[],
    change: RecordChange,
    said: string,
  ) => Promise<readonly Problem[]>;
  readonly decide: (kind: Decision['kind'], pairs: readonly Pair[], said: string) => void;
  readonly takeBack: (kind: Decision['kind'], pairs: readonly Pair[], said: string) => void;
  readonly partNext: (groupId: string, said: string) => void;
  /** To the clipboard. */
  readonly copy: (text: string, said: string, notSaid: string) => void;
  /** A group was opened: its history is wanted. */
  readonly open: (groupId: string) => void;
}

/** What is known of one group beyond its record, read when it is opened. */
export interface GroupHistoryData {
  readonly groupId: string;
  readonly days: readonly DayCount[];
  /** Civil days since 1970-01-01 on which a page of its client was watched. */
  readonly watched: ReadonlySet<number>;
  readonly today: number;
}

/** What the panel needs beside the chosen group. */
export interface PanelContext {
  readonly byId: ReadonlyMap<string, Group>;
  readonly settings: Settings;
  readonly asOf: Date;
  readonly decisions: readonly Decision[];
  /** Title of the rule text that the profile names as its source. */
  readonly source?: string | undefined;
  readonly history?: GroupHistoryData | undefined;
}
