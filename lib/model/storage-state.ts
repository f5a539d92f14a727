/** How the stored data are. Instants are epoch ms. */
export type StorageState =
  | { readonly state: 'ok' }
  /** Damage was found at a start, and repaired from the backup of `backupAt`. */
  | {
      readonly state: 'restored';
      readonly at: number;
      readonly rows: number;
      readonly backupAt: number;
    }
  /** Damage was found and there was no backup to repair it from. */
  | { readonly state: 'lost'; readonly at: number }
  /** Written by a later version of the extension: it is read, never written or deleted. */
  | { readonly state: 'newer-database' }
  /** It can't be opened; `blocked` until other pages of the extension are reloaded. */
  | { readonly state: 'unavailable'; readonly reason: 'blocked' | 'unreadable' }
  /** The disk is full: the oldest activity was given up so that groups can be kept. */
  | { readonly state: 'quota'; readonly at: number }
  /** Much of the granted storage is used, in whole per cent; nothing was given up yet. */
  | { readonly state: 'nearly-full'; readonly percent: number };

/** What a stored field holds, for the page that lists them all. */
export type FieldMeaning =
  /** An id that the extension or the page made up. */
  | 'id'
  /** A group's name or an address, as the page shows it. */
  | 'name'
  /** A keyed hash, useless without this machine's key. */
  | 'keyed'
  | 'time'
  | 'count'
  /** What was guessed or read of a group: kind, unit, purpose. */
  | 'attribute'
  /** What the person chose or wrote. */
  | 'by-hand'
  | 'sealed-text'
  | 'housekeeping'
  /** Found, and said nowhere: a defect of ours, shown and not hidden. */
  | 'unlisted';

export interface StoredField {
  readonly name: string;
  readonly meaning: FieldMeaning;
  /** In how many rows it is present. */
  readonly present: number;
}

export interface StoredTable {
  readonly place: 'database' | 'settings' | 'backup';
  readonly name: string;
  readonly rows: number;
  readonly inBackup: boolean;
  readonly inExport: boolean;
  readonly fields: readonly StoredField[];
}
