import type { Added, ChatClient, ListRow } from '../clients/client';
import type { Sighting } from '../model/sighting';
import { isJoinedMembers } from '../text/joined-members';
import { AddedNodes } from './added-nodes';
import { KnownGroups, type GroupLook } from './known-groups';
import { MessageCounter, type Count } from './message-counter';
import { NewGroups } from './new-groups';

/** What the recorder is handed; it reaches for nothing itself. */
export interface RecorderDependencies {
  readonly client: ChatClient;
  readonly page: Document;
  now(): number;
  newId(): string;
  /** The civil day of an instant, in the profile's zone. */
  dayOf(at: number): number;
  onSighting(sighting: Sighting): void;
  onCount?(count: Count, loginId: string): void;
  /** After a look at the page in which messages were added; others look then as well. */
  onMessages?(): void;
  /** After each look. */
  onLook?(): void;
}

const EVERYTHING = undefined;

/**
 * Watches the chat list, the title, the member panel and the messages that are added, and tells of a
 * group when something about it is new. It compares what the list shows to notice a message; what a
 * message says is neither kept nor told.
 */
export class Recorder {
  readonly #known = new KnownGroups();
  readonly #counter: MessageCounter;
  readonly #added = new AddedNodes((nodes) => this.#look(nodes));
  #newGroups = new NewGroups();
  #loginId: string;

  constructor(readonly deps: RecorderDependencies) {
    this.#loginId = this.#newLogin();
    this.#counter = new MessageCounter({
      dayOf: (at) => deps.dayOf(at),
      messageId: (row) => deps.client.messageId(row),
    });
  }

  /** The login that is on now: made by us, anew at each. */
  get loginId(): string {
    return this.#loginId;
  }

  start(signal: AbortSignal): void {
    this.#added.watch(this.deps.page, signal);
    this.#added.askForAll();
  }

  /** Tells of every group again, as at the start. */
  forget(): void {
    this.#known.tellAgain();
    this.#added.askForAll();
  }

  /** Looks at the whole page now. */
  scan(): void {
    this.#look(EVERYTHING);
  }

  /** Ids that outlast a login name the same groups always: all its logins are one. */
  #newLogin(): string {
    return this.deps.client.idScope === 'stable' ? 'stable' : this.deps.newId();
  }

  /** After a new login the page's ids name other groups. */
  #endLogin(): void {
    if (this.#known.size === 0) return;
    this.#known.clear();
    this.#counter.clear();
    this.#newGroups = new NewGroups();
    this.#loginId = this.#newLogin();
  }

  #look(nodes: readonly Node[] | undefined): void {
    const { client, page } = this.deps;
    if (client.pageState(page) !== 'ready') {
      this.#endLogin();
      return;
    }
    const all = nodes === EVERYTHING;
    const added: Added = all
      ? { rows: client.rows(page), messages: [], hasMembers: true }
      : client.added(nodes);
    const rows = this.#ofThisLogin(added.rows.filter(({ isGroup }) => isGroup));
    const open = client.openChat(page);
    const group = open?.kind === 'group' && !open.leftAlone ? open : undefined;
    const counts = this.#counter.look({
      rows,
      messages: added.messages,
      open: group?.idHint,
      lastId: added.messages.length > 0 ? client.lastMessageId(page) : undefined,
      at: this.deps.now(),
    });
    const active = new Set(counts.map(({ idHint }) => idHint));
    for (const row of rows) this.#see(fromRow(row), active.has(row.idHint));
    if (group?.idHint !== undefined) {
      const panel = added.hasMembers ? client.memberPanel(page) : undefined;
      this.#see({
        idHint: group.idHint,
        ...ownName(group.name),
        ...(group.memberCount === undefined ? {} : { memberCount: group.memberCount }),
        ...(panel ? { members: panel.members, membersComplete: panel.complete } : {}),
      });
    }
    for (const count of counts) this.deps.onCount?.(count, this.#loginId);
    if (all || added.messages.length > 0) this.deps.onMessages?.();
    this.deps.onLook?.();
  }

  /** A new login can pass between two looks: then no id on the page is one we know. */
  #ofThisLogin(rows: readonly ListRow[]): readonly ListRow[] {
    const { client, page } = this.deps;
    if (this.#known.size === 0 || rows.length === 0) return rows;
    if (rows.some(({ idHint }) => this.#known.has(idHint))) return rows;
    const groups = client.rows(page).filter(({ isGroup }) => isGroup);
    if (groups.some(({ idHint }) => this.#known.has(idHint))) return rows;
    this.#endLogin();
    return groups;
  }

  #see(look: GroupLook, isActive = false): void {
    const seenAt = this.deps.now();
    if (!this.#known.has(look.idHint) && !this.#newGroups.take(seenAt)) return;
    if (!this.#known.note(look) && !isActive) return;
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

const fromRow = ({ idHint, name }: ListRow): GroupLook => ({ idHint, ...ownName(name) });

/** An unnamed group has no name to tell, only its members' names. */
const ownName = (shown: string): { name?: string } =>
  shown && !isJoinedMembers(shown) ? { name: shown } : {};
