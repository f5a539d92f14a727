import type { ChatClient, ListRow } from '../clients/client';
import type { SeenMember, Sighting } from '../model/sighting';
import { isJoinedMembers } from '../text/joined-members';

const SCAN_PAUSE_MS = 300;
const MINUTE_MS = 60_000;

/** What the recorder is handed; it reaches for nothing itself. */
export interface RecorderDependencies {
  readonly client: ChatClient;
  readonly page: Document;
  now(): number;
  newId(): string;
  onSighting(sighting: Sighting): void;
  /** After each look at the page; others look then as well. */
  onScan?(): void;
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
      this.deps.onScan?.();
    }, SCAN_PAUSE_MS);
  }

  scan(): void {
    const { client, page } = this.deps;
    if (client.pageState(page) !== 'ready') {
      this.#endLogin();
      return;
    }
    const rows = client.rows(page).filter(({ isGroup }) => isGroup);
    // A new login can pass between two scans: then no id on the page is one we know.
    if (rows.length > 0 && !rows.some(({ idHint }) => this.#known.has(idHint))) this.#endLogin();
    for (const row of rows) this.#see(fromRow(row));
    const open = client.openChat(page);
    if (open?.kind !== 'group' || open.idHint === undefined || open.leftAlone) return;
    const panel = client.memberPanel(page);
    this.#see({
      idHint: open.idHint,
      ...ownName(open.name),
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
    const seenAt = this.deps.now();
    const isActive = activity !== undefined && isNews(before?.activity, activity, seenAt);
    this.#known.set(look.idHint, now);
    if (before && !isActive && isSame(before, now)) return;
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

/**
 * The list shows a clock time and no date. A changed time is a message now; at the first look only
 * a time of this very minute is, for a row may have come into view by its message.
 */
function isNews(before: string | undefined, shown: string, now: number): boolean {
  if (before !== undefined) return shown !== '' && shown !== before;
  const clock = /(\d{1,2}):(\d{2})$/.exec(shown);
  return [now, now - MINUTE_MS].some((instant) => {
    const at = new Date(instant);
    return at.getHours() === Number(clock?.[1]) && at.getMinutes() === Number(clock?.[2]);
  });
}

const fromRow = ({ idHint, name, activity }: ListRow): Look => ({
  idHint,
  activity,
  ...ownName(name),
});

/** An unnamed group has no name to tell, only its members' names. */
const ownName = (shown: string): { name?: string } =>
  shown && !isJoinedMembers(shown) ? { name: shown } : {};

const signature = (members: readonly SeenMember[]): string =>
  members.map(({ id, name }) => `${id ?? ''}|${name}`).join('\n');

const isSame = (before: Known, now: Known): boolean =>
  before.name === now.name &&
  before.memberCount === now.memberCount &&
  before.members === now.members;
