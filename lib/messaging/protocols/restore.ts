import type { Checked } from '../../model/checked';
import type { Problem } from '../../model/problem';

export interface RestoreOutcome {
  readonly restored: number;
  /** Epoch ms; with the source it names what to take back. */
  readonly at: number;
  /** Groups left out: the person does not want them recorded. */
  readonly problems: readonly Problem[];
}

/** Writing one's own export back; asked for by the extension's own pages. */
export interface RestoreProtocol {
  /** Only of a file that this installation wrote; a group that is there already is left alone. */
  restoreSource: (request: { readonly sourceId: string }) => Checked<RestoreOutcome>;
  /** Groups seen or changed since stay, and are counted. */
  undoRestore: (request: {
    readonly sourceId: string;
    readonly at: number;
  }) => Checked<{ readonly removed: number; readonly changedSince: number }>;
}
