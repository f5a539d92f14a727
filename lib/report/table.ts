export type Cell = string | number;

/** One column of a table; `foreign` text was written by somebody else and is isolated on screen. */
export interface Column {
  readonly header: string;
  readonly kind: 'number' | 'text' | 'foreign' | 'date' | 'advice';
  /** Room in a spreadsheet, in characters. */
  readonly width: number;
}

export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the last row sums up the others. */
  readonly hasTotal: boolean;
  /** Printed across the long side of the sheet. */
  readonly wide: boolean;
}

/** 汇总表, 清理统计表, 明细, 备案表, and 成员名单 where the person asked for it. */
export type TableId = 'summary' | 'cleanup' | 'detail' | 'filing' | 'members';
