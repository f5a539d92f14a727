import type { ChatClient, ListRow } from '../clients/client';
import type { SeenMember, Sighting } from '../model/sighting';

const SCAN_PAUSE_MS = 300;

/** What the recorder is handed; it reaches for nothing itself. */
export interface RecorderDependencies {
  readonly client: ChatClient;
  readonly page: Document;
  now(): number;
  newId(): string;
  onSighting(sighting: Sighting): void;
}

interface Known {
  readonly name: string;
  readonly memberCount: number | undefined;
  readonly members: string;
  readonly activity: string;
}

type Look = Omit<Sighting, 'id' | 'seenAt' | 'clientId' | 'loginId'> & {
  readonly activity?: string;
};

/**
 * Watches the chat list, the title and the member panel, and tells of a group when something about
 * it is new. It compares the list's clock text to notice a message; it never reads a message.
 */
export class Recorder {
  readonly #known = new Map<string, Known>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loginId: string;

  constructor(readonly deps: RecorderDependencies) {
    this.#loginId = deps.newId();
  }

  start(signal: AbortSignal): void {
    const observer = new MutationObserver((records) => {
      // Attributes are not watched: one incoming message changes some hundred of them.
      if (records.some((record) => record.addedNodes.length > 0)) this.#soon();
    });
    observer.observe(this.deps.page, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
    });
    this.#soon();
  }

  /** Tells of every group again, as at the start. */
  forget(): void {
    this.#known.clear();
    this.#soon();
  }

  /** After a new login the page's ids name other groups. */
  #endLogin(): void {
    if (this.#known.size === 0) return;
    this.#known.clear();
    this.#loginId = this.deps.newId();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.scan();
    }, SCAN_PAUSE_MS);
  }

  scan(): void {
    const { client, page } = this.deps;
    if (client.pageState(page) !== 'ready') { this.#endLogin(); return; }
    for (const row of client.rows(page)) if (row.isGroup) this.#see(fromRow(row));
    const open = client.openChat(page);
    if (open?.kind !== 'group' || open.idHint === undefined || open.leftAlone) return;
    const panel = client.memberPanel(page);
    this.#see({
      idHint: open.idHint,
      ...(open.name ? { name: open.name } : {}),
      ...(open.memberCount === undefined ? {} : { memberCount: open.memberCount }),
      ...(panel ? { members: panel.members, membersComplete: panel.complete } : {}),
    });
  }

  #see({ activity, ...look }: Look): void {
    const before = this.#known.get(look.idHint);
    const now: Known = {
      name: look.name ?? before?.name ?? '',
      memberCount: look.memberCount ?? before?.memberCount,
      members: look.members ? signature(look.members) : (before?.members ?? ''),
      activity: activity ?? before?.activity ?? '',
    };
    // The first look at a row's clock is only the baseline: it carries no date.
    const isActive = before !== undefined && activity !== undefined && activity !== before.activity;
    this.#known.set(look.idHint, now);
    if (before && !isActive && isSame(before, now)) return;
    const seenAt = this.deps.now();
    this.deps.onSighting({
      ...look,
      id: this.deps.newId(),
      clientId: this.deps.client.id,
      loginId: this.#loginId,
      seenAt,
      ...(isActive ? { activityAt: seenAt } : {}),
    });
  }
}

const fromRow = ({ idHint, name, activity }: ListRow): Look => ({
  idHint,
  activity,
  ...(name ? { name } : {}),
});

const signature = (members: readonly SeenMember[]): string =>
  members.map(({ id, name }) => `${id ?? ''}|${name}`).join('\n');

const isSame = (before: Known, now: Known): boolean =>
  before.name === now.name &&
  before.memberCount === now.memberCount &&
  before.members === now.members;
