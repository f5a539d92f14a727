import type { SeenMember, Sighting } from '../model/sighting';

/** What a look at the page said of one group. */
export type GroupLook = Pick<
  Sighting,
  'idHint' | 'name' | 'memberCount' | 'members' | 'membersComplete'
>;

interface Known {
  readonly name: string;
  readonly memberCount: number | undefined;
  readonly members: string;
}

const signature = (members: readonly SeenMember[]): string =>
  members.map(({ id, name }) => `${id ?? ''}|${name}`).join('\n');

/** What was told of each group already, so that only news is told. */
export class KnownGroups {
  readonly #ids = new Set<string>();
  readonly #told = new Map<string, Known>();

  get size(): number {
    return this.#ids.size;
  }

  has(idHint: string): boolean {
    return this.#ids.has(idHint);
  }

  clear(): void {
    this.#ids.clear();
    this.#told.clear();
  }

  /** Everything is news again, but no group is new. */
  tellAgain(): void {
    this.#told.clear();
  }

  /** Notes a look; whether it said anything new. */
  note({ idHint, name, memberCount, members }: GroupLook): boolean {
    const before = this.#told.get(idHint);
    const now: Known = {
      name: name ?? before?.name ?? '',
      memberCount: memberCount ?? before?.memberCount,
      members: members ? signature(members) : (before?.members ?? ''),
    };
    this.#ids.add(idHint);
    this.#told.set(idHint, now);
    return (
      before?.name !== now.name ||
      before.memberCount !== now.memberCount ||
      before.members !== now.members
    );
  }
}
