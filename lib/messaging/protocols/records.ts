import type { Checked } from '../../model/checked';
import type { CivilDate } from '../../model/civil-date';
import type { Group } from '../../model/group';
import type { ListBatch, SourceFile } from '../../model/list-batch';
import type { Problem } from '../../model/problem';
import type { RecordChange, RecordUndo } from '../../model/record';
import type { ReportedEntry } from '../../model/reported';

/** How to take an edit back. */
export interface EditUndo {
  readonly undo: RecordUndo;
  /** Groups called social left no record but here: the page holds them until it is closed. */
  readonly forgotten?: readonly Group[];
}

export interface ListOutcome {
  readonly batchId: string;
  readonly added: number;
  readonly changed: number;
  /** Rows that were matched with a group that is known already. */
  readonly matched: number;
  readonly conflicts: readonly {
    readonly groupId: string;
    readonly field: string;
    readonly stored: string;
    readonly listed: string;
  }[];
  /** Added groups that may be one of several known ones. */
  readonly unsure: readonly string[];
  /** Rows left out: groups that the person does not want recorded. */
  readonly problems: readonly Problem[];
}

/** All from the extension's own pages; each resolves when it is stored for good. */
export interface RecordsProtocol {
  /** One edit on one group or many, all or nothing. */
  editRecords: (request: {
    readonly groupIds: readonly string[];
    readonly change: RecordChange;
  }) => Checked<EditUndo & { readonly changed: number }>;
  /** Fields changed again since stay; `undo` of the answer does it once more. */
  undoRecords: (request: EditUndo) => Checked<EditUndo & { readonly changedSince: number }>;
  /** Takes a previewed list in; the same `batchId` twice changes nothing. */
  takeList: (request: {
    readonly batchId: string;
    readonly entries: readonly ReportedEntry[];
  }) => Checked<ListOutcome>;
  /** Takes a whole list back; groups seen since stay and are counted. */
  undoList: (request: { readonly batchId: string }) => Checked<{ readonly seenSince: number }>;
  listBatches: (request: undefined) => readonly ListBatch[];
  /** JSON Lines of the ticked work groups. */
  exportInventory: (request: { readonly groupIds: readonly string[] }) => Checked<string>;
  /** Keeps a file as a source of its own; the same file twice changes nothing. */
  importInventory: (request: { readonly text: string }) => Checked<SourceFile>;
  listSources: (request: undefined) => readonly SourceFile[];
  removeSource: (request: { readonly sourceId: string }) => undefined;
  /** This installation's mark and key in exports, for joining inventories. */
  exportMarks: (request: undefined) => { readonly origin: string; readonly keyVersion: string };
  getReview: (request: undefined) => ReviewState;
  reviewDone: (request: undefined) => ReviewState;
}

/** When the inventory is to be looked through again. */
export interface ReviewState {
  readonly dueOn: CivilDate;
  readonly due: boolean;
  readonly lastOn?: CivilDate;
}
