import type { StorageState, StoredTable } from '../../model/storage-state';

/** From the extension's own pages only. */
export interface StorageProtocol {
  storageState: (request: undefined) => StorageState;
  /** The notice of a repair or a loss was read. */
  dismissStorageNotice: (request: undefined) => undefined;
  /** Every table, setting and backup with every stored field and how often it is filled. */
  storedFields: (request: undefined) => readonly StoredTable[];
  /** Erases everything but the chosen language; rejects when something could not be erased. */
  wipeEverything: (request: undefined) => undefined;
}
