import { type Binding, type PreparedSighting } from '../../lib/identity/binding';
import { nameKey } from '../../lib/identity/name-key';
import { personKey } from '../../lib/identity/person-key';
import { Register } from '../../lib/identity/register';
import type { StoredGroup } from '../../lib/identity/stored-group';
import { takeIn } from '../../lib/identity/take-in';
import { openingOf, sealingOf } from '../../lib/db/sealed-rows';
import { UnknownNames } from '../../lib/db/unknown-names';
import { shuffled, type Chance, type TrueGroup } from './world';

const DAY = 86_400_000;
const MONTH = 30 * DAY;
const PARTIAL = 0.3;

/** What came of a simulation; the counts are of one group in one login. */
export interface Figures {
  readonly observations: number;
  readonly wrongMerges: number;
  readonly wrongSplits: number;
  readonly unsure: number;
  /** Groups that ended with more than one record. */
  readonly splitGroups: number;
  readonly records: number;
  readonly groups: number;
}

/** Groups and people, and how a stretch of time changes them. */
export interface Town {
  readonly random: Chance;
  readonly groups: readonly TrueGroup[];
  live(months: number): void;
}

export type Verdict = 'right' | 'merged' | 'split' | 'unsure';

/** How one group fared in one login, for whoever looks for the causes. */
export interface Case {
  readonly login: number;
  readonly group: TrueGroup;
  readonly verdict: Verdict;
  readonly binding: Binding | undefined;
  readonly row: StoredGroup | undefined;
  /** The record that should have been found, as it is now. */
  readonly own: StoredGroup | undefined;
  /** The group that the found record belongs to. */
  readonly rowOf: number | undefined;
}

interface Plan {
  readonly town: Town;
  readonly logins: number;
  readonly note?: (found: Case) => void;
  /** After this login members are keyed anew. */
  readonly newKeyAfter?: number;
  /** Every kind is unknown, and the browser is closed after each login: no name is left of them. */
  readonly forgetsNames?: boolean;
}

const keyOf = (text: string): Promise<string> => Promise.resolve(Buffer.from(text).toString('hex'));

/** Several reads of one name are two people: the second is numbered. */
function keysOf(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const key = personKey(name);
    times.set(key, (times.get(key) ?? 0) + 1);
    return `${key}#${times.get(key) ?? 0}`;
  });
}

/** One browser that logs in again and again and takes in what the pages show. */
export class Simulation {
  readonly #world: Town;
  readonly #plan: Plan;
  #names = new UnknownNames(keyOf);
  #rows: readonly StoredGroup[] = [];
  #bindings: readonly Binding[] = [];
  #now = 1_700_000_000_000;
  #ids = 0;
  /** Record → the group it was first of; group → its first record. */
  readonly #groupOf = new Map<string, number>();
  readonly #recordOf = new Map<number, Set<string>>();
  #figures = { observations: 0, wrongMerges: 0, wrongSplits: 0, unsure: 0 };

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#world = plan.town;
  }

  get #random(): () => number {
    return this.#world.random;
  }

  #sighting(
    group: TrueGroup,
    idHint: string,
    login: number,
    account: string,
    read?: 'all' | 'part',
  ): PreparedSighting {
    this.#ids += 1;
    const random = this.#random;
    const cards = shuffled(random, [...group.members.values()]);
    const share = read === 'part' ? 0.1 + 0.8 * random() : 1;
    const seen = cards.slice(0, Math.max(1, Math.round(share * cards.length)));
    const isNewKey = login >= (this.#plan.newKeyAfter ?? Infinity);
    const keys = keysOf(seen).map((key) => (isNewKey ? `new ${key}` : key));
    return {
      sighting: {
        id: `s${this.#ids}`,
        clientId: 'wechat-web',
        loginId: `login${login}`,
        idHint,
        name: group.name,
        seenAt: this.#now,
        account,
        ...(read ? { memberCount: group.members.size, membersComplete: read === 'all' } : {}),
        ...(read ? { isOwner: group.owner === account } : {}),
      },
      nameKey: nameKey(group.name),
      doNotRecordKey: '',
      guess: this.#plan.forgetsNames === true ? 'unknown' : 'work',
      newGroupId: `g${this.#ids}`,
      ...(read ? { members: [{ version: isNewKey ? 'v2' : 'v1', keys: keys.sort() }] } : {}),
    };
  }

  async #take(sightings: readonly PreparedSighting[], step: number): Promise<void> {
    for (let at = 0; at < sightings.length; at += step) {
      const batch = sightings.slice(at, at + step);
      await this.#openNames(batch);
      const register = new Register(this.#rows, this.#bindings);
      takeIn(register, batch);
      this.#rows = register.groups;
      this.#bindings = register.bindings;
      for (const { from, to } of register.moves) this.#follow(from, to);
    }
  }

  /** As the database does: rows open by the names seen in this session of the browser. */
  async #openNames(batch: readonly PreparedSighting[]): Promise<void> {
    if (this.#plan.forgetsNames !== true) return;
    await this.#names.know(batch.map(({ sighting }) => sighting.name ?? ''));
    const open = openingOf('groups', this.#names.opening);
    if (open) this.#rows = this.#rows.map((row) => open(row) as StoredGroup);
  }

  /** What is left on the disk when the browser is closed. */
  #closeBrowser(): void {
    if (this.#plan.forgetsNames !== true) return;
    const missing = (text: string): never => {
      throw new Error(`nobody made ${text} known`);
    };
    const seal = sealingOf('groups', this.#names.sealing(missing));
    if (seal) this.#rows = this.#rows.map((row) => seal(row) as StoredGroup);
    const names = new Set(this.#world.groups.map(({ name }) => name));
    const isLeft = this.#rows.some(({ name, previousNames }) =>
      [name, ...previousNames].some((each) => names.has(each)),
    );
    if (isLeft) throw new Error('a name was left');
    this.#names = new UnknownNames(keyOf);
  }

  #follow(from: string, to: string): void {
    const group = this.#groupOf.get(from);
    if (group === undefined) return;
    this.#groupOf.delete(from);
    if (!this.#groupOf.has(to)) this.#groupOf.set(to, group);
    for (const records of this.#recordOf.values()) if (records.delete(from)) records.add(to);
  }

  async #login(login: number): Promise<void> {
    const random = this.#random;
    const account = random() < 0.8 ? 'a' : 'b';
    const inSight = shuffled(
      random,
      this.#world.groups.filter(
        ({ accounts, isSaved }) => accounts.includes(account) && (isSaved || random() < 0.6),
      ),
    );
    const idOf = new Map(
      inSight.map((group) => [group.id, `@@${login}-${group.id}-${random()}`.padEnd(66, '0')]),
    );
    const see = (group: TrueGroup, read?: 'all' | 'part'): PreparedSighting =>
      this.#sighting(group, idOf.get(group.id) ?? '', login, account, read);
    const readNow = (): 'all' | 'part' => (random() < PARTIAL ? 'part' : 'all');
    // The list's rows come first, a screenful at a time and by name alone; then members, or never.
    await this.#take(
      inSight.map((group) => see(group)),
      15,
    );
    const readable = shuffled(random, inSight).filter(({ isReadable }) => isReadable);
    if (random() < 0.95)
      await this.#take(
        readable.map((group) => see(group, readNow())),
        50,
      );
    else for (const group of readable.slice(0, 5)) await this.#take([see(group, readNow())], 1);
    this.#judge(inSight, idOf, login);
  }

  #judge(inSight: readonly TrueGroup[], idOf: ReadonlyMap<number, string>, login: number): void {
    const rows = new Map(this.#rows.map((row) => [row.id, row]));
    const bound = new Map(this.#bindings.map((each) => [each.idHint, each]));
    for (const group of inSight) {
      const binding = bound.get(idOf.get(group.id) ?? '');
      const row = rows.get(binding?.groupId ?? '');
      const records = this.#recordOf.get(group.id) ?? new Set<string>();
      // A record that stood for several and is gone is not shown beside this one.
      for (const id of records) if (!rows.has(id)) records.delete(id);
      const [first] = records;
      const own = first === undefined ? undefined : rows.get(first);
      const rowOf = row && this.#groupOf.get(row.id);
      const verdict = this.#verdict(group, row, own);
      this.#figures.observations += 1;
      if (verdict === 'merged') this.#figures.wrongMerges += 1;
      if (verdict === 'split') this.#figures.wrongSplits += 1;
      if (verdict === 'unsure') this.#figures.unsure += 1;
      this.#plan.note?.({ login, group, verdict, binding, row, own, rowOf });
      if (!row) continue;
      if (rowOf === undefined) this.#groupOf.set(row.id, group.id);
      this.#recordOf.set(group.id, records.add(row.id));
    }
  }

  #verdict(group: TrueGroup, row: StoredGroup | undefined, own: StoredGroup | undefined): Verdict {
    if (!row) return 'unsure';
    const first = this.#groupOf.get(row.id);
    if (first !== undefined && first !== group.id) return 'merged';
    if ((row.maybeSameAs?.length ?? 0) > 0) return 'unsure';
    return own && own.id !== row.id ? 'split' : 'right';
  }

  async run(): Promise<Figures> {
    for (let login = 0; login < this.#plan.logins; login += 1) {
      const gap = (0.2 + 2.6 * this.#random()) * DAY;
      this.#now += gap;
      this.#world.live(gap / MONTH);
      this.#bindings = [];
      await this.#login(login);
      this.#closeBrowser();
    }
    return {
      ...this.#figures,
      splitGroups: [...this.#recordOf.values()].filter(({ size }) => size > 1).length,
      records: this.#rows.length,
      groups: this.#recordOf.size,
    };
  }
}
