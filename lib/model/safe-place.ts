/**
 * A place apart from the database, for its witness and its backups: what happens to the files of
 * the one does not happen to the other. Values are plain JSON. Every call may reject.
 */
export interface SafePlace {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
