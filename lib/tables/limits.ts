/** What a table from outside may be; more is refused before it is read. */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes of a workbook once unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  zipEntries: 1000,
  textLength: 32 * 1024 * 1024,
  /** Headings and lines around the table not counted. */
  rows: 100_010,
  columns: 256,
  /** A spreadsheet's own limit. */
  cellLength: 32_767,
} as const;
