/** One list that was taken in, to be shown and taken back. */
export interface ListBatch {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly added: number;
  readonly changed: number;
}

/** An inventory file of somebody's, kept apart from one's own groups. */
export interface SourceFile {
  readonly id: string;
  /** Epoch ms. */
  readonly addedAt: number;
  /** Epoch ms. */
  readonly exportedAt: number;
  readonly groups: number;
  /** Whether this installation wrote it. */
  readonly own: boolean;
  /** Whether its owner has groups that are not in it. */
  readonly others: boolean;
}
