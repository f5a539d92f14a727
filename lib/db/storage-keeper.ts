import { DAY_MS } from '../calendar/civil-date';
import type { SafePlace } from '../model/safe-place';
import type { StorageState } from '../model/storage-state';
import { BackupRing } from './backup-ring';
import type { Database } from './database';
import { CommitNotes } from './commit-notes';
import { clearAll, inspect, repair, type Finding } from './recovery';
import { giveUpOldest, mayPrune, prune, withinRetention } from './retention';
import { look, takeSnapshot, withoutGroups } from './snapshot';
import type { AnyRow } from './tables';
import { wipeDatabase } from './wipe';
import { noWitness, type Witness } from './witness';
import { WitnessBook } from './witness-book';
import { watchWrites } from './write-serial';

const HOUR = DAY_MS / 24;
/** Between two backups that a large change calls for. */
const LARGE_CHANGE_PAUSE_MS = HOUR / 12;
const BLOCKED_AFTER_MS = 2000;
/** Of the granted storage; from here on there is still time to make room. */
const NEARLY_FULL = 0.8;

/** What the keeper is handed. */
export interface KeeperDependencies {
  readonly db: Database;
  /** Safe places in no order; each holds a copy of the witness and the backups. */
  readonly places: readonly SafePlace[];
  now(): number;
  retentionDays(): Promise<number>;
  /** Whether every row is read at this start: once in a session of the browser. */
  readsEveryRow(): Promise<boolean>;
  /** How much of the granted storage is used, 0 to 1; absent where nobody tells. */
  usedShare(): Promise<number | undefined>;
  /** Open pages show what was put back. */
  onRepair(): Promise<void>;
  /** Keys and settings go with the wipe. */
  wipeSettings(): Promise<void>;
}

/**
 * Watches over the stored inventory: compares it with its witness when the background starts,
 * repairs it from the newest good backup, and keeps witness, backups and retention up to date.
 */
export class StorageKeeper {
  readonly #book: WitnessBook;
  readonly #ring: BackupRing;
  readonly #notes: CommitNotes;
  #started: Promise<Finding> | undefined;
  #isBlocked = false;
  #isGivingUp = false;

  constructor(readonly deps: KeeperDependencies) {
    this.#book = new WitnessBook(deps.places);
    this.#ring = new BackupRing(deps.places);
    this.#notes = new CommitNotes(this.#book, () => this.tidy());
    watchWrites(deps.db, {
      onCommit: (commit) => this.#notes.add(commit),
      onFailure: (error) => this.whenFull(error),
    });
    deps.db.on('blocked', () => void (this.#isBlocked = true));
  }

  /** The look at the start; the same one for all who wait for it. Never rejects. */
  start(): Promise<Finding> {
    this.#started ??= this.#start().catch((): Finding => 'unreadable');
    return this.#started;
  }

  async #start(): Promise<Finding> {
    const { db } = this.deps;
    if ((await this.#book.read())?.isWiping === true) await this.wipe();
    const witness = await this.#book.read();
    const finding = await inspect(db, witness, await this.deps.readsEveryRow());
    this.#isBlocked = false;
    if (finding === 'newer-database') return finding;
    if (finding === 'wiped-returned') await clearAll(db);
    const isDamaged = finding !== 'sound' && finding !== 'no-witness';
    // What was wiped has no witness of its own: only a database that came after it is put back.
    if (isDamaged && witness?.dbId !== undefined) return this.#repair(finding, witness);
    this.#notes.tidySoon();
    return finding === 'wiped-returned' ? 'sound' : finding;
  }

  async #repair(finding: Finding, witness: Witness): Promise<Finding> {
    const { db } = this.deps;
    const now = this.deps.now();
    const backup = await this.#ring.newestGood(witness.wiped);
    // Nothing is deleted for nothing: what can't be read today may be read tomorrow.
    if (finding === 'unreadable' && !backup) return finding;
    const cutoff = await this.#cutoff(now);
    // The head is set by hand here: what the commits say of it on the way must not be noted.
    this.#notes.pause();
    const { rows, head } = await repair(db, { witness, backup, finding, cutoff });
    await this.#book.change(() => ({
      dbId: head.dbId,
      serial: head.serial,
      strictSerial: head.serial,
      ...(backup
        ? { restored: { at: now, rows, backupAt: backup.at }, lostAt: undefined }
        : { lostAt: now, restored: undefined }),
    }));
    this.#notes.resume();
    this.#notes.tidySoon();
    await this.deps.onRepair();
    return 'sound';
  }

  async #cutoff(now: number): Promise<number> {
    return now - (await this.deps.retentionDays()) * DAY_MS;
  }

  /** How it stands now, for popup, inventory and settings. */
  async state(): Promise<StorageState> {
    const tooLong = new Promise<'waiting'>((done) =>
      setTimeout(() => done('waiting'), BLOCKED_AFTER_MS),
    );
    const finding = await Promise.race([this.start(), tooLong]);
    if (finding === 'newer-database') return { state: 'newer-database' };
    if (finding === 'waiting' && this.#isBlocked)
      return { state: 'unavailable', reason: 'blocked' };
    if (finding === 'unreadable') return { state: 'unavailable', reason: 'unreadable' };
    const { quotaAt, restored, lostAt } = (await this.#book.read()) ?? noWitness;
    if (quotaAt !== undefined) return { state: 'quota', at: quotaAt };
    if (restored) return { state: 'restored', ...restored };
    if (lostAt !== undefined) return { state: 'lost', at: lostAt };
    const share = (await this.deps.usedShare().catch(() => undefined)) ?? 0;
    return share < NEARLY_FULL
      ? { state: 'ok' }
      : { state: 'nearly-full', percent: Math.floor(share * 100) };
  }

  /** The person has read the notice of a repair or a loss. */
  async dismiss(): Promise<void> {
    await this.#book.change(() => ({ restored: undefined, lostAt: undefined }));
  }

  /** After writes, at the start and hourly: counts, forgetting in backups, and a backup when due. */
  async tidy(): Promise<void> {
    const now = this.deps.now();
    const { head, counts } = await look(this.deps.db, false);
    if (!head) return;
    const { forgotten, quotaAt } = await this.#book.change(({ quotaAt: at }) => ({
      dbId: head.dbId,
      counts,
      countsAt: head.serial,
      quotaAt: at !== undefined && now - at > HOUR ? undefined : at,
    }));
    if (forgotten.length > 0) await this.#forget(forgotten);
    if (quotaAt === undefined) await this.#backUpIfDue(head, counts.groups ?? 0, now);
  }

  async #forget(ids: readonly string[]): Promise<void> {
    const gone = new Set(ids);
    await this.#ring.keepOnly((rows) => withoutGroups(rows, gone));
    await this.#book.change(({ forgotten }) => ({
      forgotten: forgotten.filter((id) => !gone.has(id)),
    }));
  }

  async #backUpIfDue(
    head: { readonly dbId: string; readonly serial: number },
    groups: number,
    now: number,
  ): Promise<void> {
    const { backup } = (await this.#book.read()) ?? noWitness;
    if (backup?.dbId === head.dbId) {
      if (backup.serial === head.serial) return;
      const age = now - backup.at;
      const isLarge = Math.abs(groups - backup.groups) >= Math.max(10, backup.groups / 10);
      const isDue = age < 0 || age >= DAY_MS || (isLarge && age >= LARGE_CHANGE_PAUSE_MS);
      if (!isDue) return;
    }
    await this.backUp();
  }

  /** Makes a backup now, whatever the last one's age. */
  async backUp(): Promise<void> {
    const at = this.deps.now();
    const snapshot = await takeSnapshot(this.deps.db);
    if (!snapshot) return;
    const groups = await this.deps.db.groups.count();
    await this.#ring.add(snapshot, at);
    const { dbId, serial } = snapshot;
    await this.#book.change(() => ({ backup: { dbId, serial, at, groups } }));
  }

  /** The hourly round; once a day what is over retention goes, from the backups too. */
  async tend(): Promise<void> {
    if ((await this.start()) === 'newer-database') return;
    await this.tidy();
    const now = this.deps.now();
    const witness = (await this.#book.read()) ?? noWitness;
    const isToday =
      now - (witness.retentionAt ?? -Infinity) < DAY_MS && now >= (witness.retentionAt ?? 0);
    if (isToday) return;
    const { may, ...clock } = mayPrune(witness, now);
    await this.#book.change(() => clock);
    if (!may) return;
    const cutoff = await this.#cutoff(now);
    await prune(this.deps.db, cutoff);
    await this.#ring.keepOnly((rows) => withinRetention(rows, cutoff));
    await this.#notes.flush();
  }

  /** Erases everything that is stored but the chosen language. Rejects when rows are left. */
  async wipe(): Promise<void> {
    this.#notes.pause();
    try {
      await wipeDatabase(this.deps.db, this.#book, this.#ring);
      await this.deps.wipeSettings();
      await this.#book.change(() => ({ isWiping: undefined }));
    } finally {
      this.#notes.resume();
    }
  }

  /** The generations of the backup, for the page that lists all that is stored. */
  generations(): Promise<readonly AnyRow[]> {
    return this.#ring.list();
  }

  /** A write failed: when the disk is full, the oldest counts make room. */
  whenFull(error: unknown): void {
    void this.#giveUp(error).catch(() => undefined);
  }

  async #giveUp(error: unknown): Promise<void> {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    if (!isFull || this.#isGivingUp) return;
    this.#isGivingUp = true;
    try {
      const at = this.deps.now();
      await this.#book.change(() => ({ quotaAt: at }));
      await giveUpOldest(this.deps.db);
    } finally {
      this.#isGivingUp = false;
    }
  }
}
