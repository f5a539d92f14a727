import type { Group } from '../../model/group';
import { bigramsOf } from '../../similarity/bigrams';
import { joinJaccard } from '../../similarity/join-jaccard';
import { joinOverlap } from '../../similarity/join-overlap';
import { forEachPair } from '../../similarity/pair-list';
import { toTokenSets } from '../../similarity/token-sets';
import type { GroupName } from '../../text/group-name/group-name';

/** Two groups worth a closer look, by position; `shared` is absent when members are unknown. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly shared?: number;
}

/** What is left of a name without the words that any group carries. */
function essenceOf(name: GroupName | undefined): string {
  if (!name) return '';
  const units = name.home.units.map(({ core, type }) => core + type);
  return [...units, name.subject, ...name.audiences, ...name.functions].join('');
}

/** Names this alike are compared word by word. */
const NAMES_ALIKE = 0.5;

export function memberCandidates(
  members: readonly (readonly string[])[],
  minOverlap: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  forEachPair(joinOverlap(toTokenSets(members), minOverlap), (a, b, shared) =>
    found.push({ a, b, shared }),
  );
  return found;
}

/** Pairs alike by name of which at least one group's members are not known. */
export function nameCandidates(
  groups: readonly Group[],
  names: readonly (GroupName | undefined)[],
  members: readonly (readonly string[])[],
): readonly Candidate[] {
  if (members.every((known) => known.length > 0)) return [];
  const found: Candidate[] = [];
  const texts = groups.map((_, i) => bigramsOf(essenceOf(names[i])));
  forEachPair(joinJaccard(toTokenSets(texts), NAMES_ALIKE), (a, b) => {
    if (members[a]?.length === 0 || members[b]?.length === 0) found.push({ a, b });
  });
  return found;
}
