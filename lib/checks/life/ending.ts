import { daysBetween } from '../../calendar/civil-date';
import type { Group } from '../../model/group';
import type { GroupName } from '../../text/group-name/group-name';
import type { CheckContext, Evidence } from '../check';
import { pastOccasion } from './occasion';
import { rhythmOf } from './rhythm';
import { silenceOf, type Silence } from './silence';
import type { Successors } from './successors';
import { civilDayOf } from '../../calendar/civil-day';

/** Words of work that has an end. */
const ONE_OFF =
  /临时|筹备|搬迁|迁址|测试|试用|项目|工程|改造|施工|招标|招聘|攻坚|会战|活动|晚会|典礼|比赛|大赛|年会|研讨班|培训班|读书班|研修班|学习班|核酸|疫情|选举|换届|普查|验收|报名|论坛|博览会|展会|庆典|夏令营|专项行动/u;
const RECENT_DAYS = 14;

function fromPlannedEnd(group: Group, today: string, graceDays: number): readonly Evidence[] {
  if (group.plannedEnd === undefined) return [];
  const days = daysBetween(group.plannedEnd, today);
  if (days <= graceDays) return [];
  return [{ key: 'planned-end-passed', facts: { date: group.plannedEnd, days } }];
}

function fromYear(name: GroupName, today: string): readonly Evidence[] {
  const occasion = pastOccasion(name, today);
  if (occasion !== undefined) return [{ key: 'past-occasion', facts: { occasion } }];
  const year = name.years.at(-1);
  if (year === undefined || year >= Number(today.slice(0, 4))) return [];
  return [{ key: 'past-year', facts: { year } }];
}

/** A unit's own name (信息工程学院) says nothing about the work. */
function fromWords(group: Group, { unit, plain }: GroupName): readonly Evidence[] {
  const work = unit.units.length > 0 ? unit.rest : plain;
  const word = ONE_OFF.exec(`${work}${group.purpose ?? ''}`)?.[0];
  return word === undefined ? [] : [{ key: 'one-off-word', facts: { word } }];
}

export const silentFor = ({ since, days, fromActivity }: Silence): Evidence => ({
  key: fromActivity ? 'silent-since' : 'nothing-seen-since',
  facts: { since, days },
});

/**
 * Why a group's work is done, with what speaks against it; empty when nothing says so. A planned end
 * speaks for itself; a past year or a successor needs a quiet month, a word like 项目 needs the
 * silence of an inactive group.
 */
export function endingOf(
  group: Group,
  name: GroupName,
  successors: Successors,
  { asOf, settings }: CheckContext,
): readonly Evidence[] {
  const { inactive, finished } = settings.checks;
  const today = civilDayOf(asOf.getTime(), settings.timeZone);
  const silence = silenceOf(group, asOf, settings.timeZone);

  const planned = fromPlannedEnd(group, today, finished.graceDays);
  if (planned.length > 0) {
    if (!silence) return planned;
    const active = silence.fromActivity && silence.days <= RECENT_DAYS;
    return active
      ? [...planned, { key: 'still-active', facts: { since: silence.since }, against: true }]
      : [...planned, silentFor(silence)];
  }
  if (group.plannedEnd !== undefined && group.plannedEnd >= today) return [];

  // Nobody ever looked: that is too little to judge by (R3), whatever the name says.
  if (!silence) return [];
  const soft = [...fromYear(name, today), ...successors.of(group)];
  if (soft.length > 0 && silence.days >= inactive.watchDays) return [...soft, silentFor(silence)];
  const words = fromWords(group, name);
  return words.length > 0 && silence.days >= rhythmOf(group, inactive).days
    ? [...words, silentFor(silence)]
    : [];
}
