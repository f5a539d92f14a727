import type { Decision } from '../../model/decision';
import type { Group } from '../../model/group';
import { siblingKey } from '../../text/group-name/identity';
import type { GroupName } from '../../text/group-name/group-name';
import { unitText } from '../../text/group-name/unit';

/**
 * Groups that no comparison can tell apart are one class and compared once, so that thousands of
 * copies cost as much as one.
 */
export interface GroupClass {
  /** Positions, ascending; the first stands for all. */
  readonly members: readonly number[];
  readonly memberSet: number;
  /** Groups of different blocks are two of a kind or different work, unless names were written freely. */
  readonly block: string;
}

/** More different spellings of one work than this in one circle of people count as one. */
const SPELLINGS = 100;

const blockOf = (name: GroupName): string =>
  [
    name.subject,
    name.audiences,
    name.functions,
    siblingKey(name.numbers),
    unitText(name.unit),
    name.subject === '' ? unitText(name.home) : '',
  ].join('|');

const spellingOf = (group: Group, name: GroupName, settledAlone: boolean): string =>
  JSON.stringify([
    name.plain,
    name.years,
    name.copy,
    name.numbers,
    group.unit,
    group.clientId,
    group.purpose,
    group.previousNames,
    (group.memberKeys?.length ?? 0) * 2 < (group.memberCount ?? 0),
    (group.memberKeys?.length ?? 0) === 0 ? group.memberCount : '',
    name.years.length > 0 ? [group.createdOn, group.lastActivityAt] : '',
    settledAlone ? group.id : '',
  ]);

function addTo<K>(map: Map<K, number[]>, key: K, value: number): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}

/** Groups of which a person said something stay classes of their own. */
export function classesOf(
  groups: readonly Group[],
  names: readonly GroupName[],
  memberSets: Uint32Array,
  decisions: readonly Decision[],
): readonly GroupClass[] {
  const decided = new Set(decisions.flatMap(({ groupIds }) => groupIds));
  const blockTexts = names.map(blockOf);
  const blocks = new Map<string, number[]>();
  blockTexts.forEach((text, i) => {
    addTo(blocks, `${memberSets[i] ?? 0}|${text}`, i);
  });
  return Array.from(blocks.values(), (block): readonly GroupClass[] => {
    const spellings = new Map<string, number[]>();
    for (const i of block) {
      const [group, name] = [groups[i], names[i]];
      if (group && name) addTo(spellings, spellingOf(group, name, decided.has(group.id)), i);
    }
    const first = block[0] ?? 0;
    const place = { memberSet: memberSets[first] ?? 0, block: blockTexts[first] ?? '' };
    const split = [...spellings.values()];
    return split.length > SPELLINGS
      ? [{ members: block, ...place }]
      : split.map((members) => ({ members, ...place }));
  }).flat();
}
