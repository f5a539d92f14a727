import type { Sighting } from '../model/sighting';

/** A group in which most of the chosen people already are. */
export interface ChosenOverlap {
  readonly idHint: string;
  readonly name: string;
  /** How many of the chosen are in it, oneself left out. */
  readonly shared: number;
}

type Candidate = Pick<Sighting, 'idHint' | 'name' | 'members' | 'memberCount'>;

/** R1 is about the same people: of the smaller side nearly all. Fewer people are no group's likeness. */
const LEAST_SHARE_TENTHS = 8;
const LEAST_PEOPLE = 3;

const idsOf = ({ members = [] }: Candidate): readonly string[] =>
  members.flatMap(({ id }) => (id === undefined ? [] : [id]));

/** One is in each of one's groups; where several people are, nobody can tell which of them is oneself. */
function oneself(groups: readonly (readonly string[])[]): string | undefined {
  const [first = [], ...others] = groups;
  const everywhere = first.filter((id) => others.every((group) => group.includes(id)));
  return groups.length > 1 && everywhere.length === 1 ? everywhere[0] : undefined;
}

/**
 * The groups that a new group of the `chosen` people would repeat, most alike first. Ids are the
 * page's own, good within one login. Oneself counts on neither side.
 */
export function chosenOverlap(
  chosen: readonly string[],
  groups: readonly Candidate[],
): readonly ChosenOverlap[] {
  const known = groups.map((group) => ({ group, ids: idsOf(group) }));
  const me = oneself(known.flatMap(({ ids }) => (ids.length > 0 ? [ids] : [])));
  const people = new Set(chosen.filter((id) => id !== me));
  return known
    .flatMap(({ group, ids }) => {
      const shared = new Set(ids.filter((id) => id !== me && people.has(id))).size;
      // A page may hold only part of a large group's members.
      const others = Math.max(ids.length, group.memberCount ?? 0) - 1;
      const smaller = Math.min(people.size, others);
      const isAlike = smaller >= LEAST_PEOPLE && shared * 10 >= smaller * LEAST_SHARE_TENTHS;
      if (!isAlike || !group.name) return [];
      const { idHint, name } = group;
      return [{ idHint, name, shared, jaccard: shared / (people.size + others - shared) }];
    })
    .sort((one, other) => other.jaccard - one.jaccard || one.name.localeCompare(other.name))
    .map(({ idHint, name, shared }) => ({ idHint, name, shared }));
}
