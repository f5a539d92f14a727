import { daysBetween } from '../../calendar/civil-date';
import type { Group } from '../../model/group';
import type { CheckContext, Evidence } from '../check';
import { rhythmOf } from './rhythm';
import { silenceOf } from './silence';
import { civilDayOf } from '../../calendar/civil-day';

export interface Undetermined {
  readonly groupId: string;
  readonly evidence: Evidence;
}

/** Why nothing can be said about one group's activity yet; undefined when something can. */
function reasonFor(group: Group, { asOf, settings }: CheckContext): Evidence | undefined {
  const silence = silenceOf(group, asOf, settings.timeZone);
  if (!silence) return { key: 'never-observed', facts: {} };
  const limit = rhythmOf(group, settings.checks.inactive).days;
  if (silence.fromActivity || silence.days >= limit) return undefined;
  const facts = { since: silence.since, days: silence.days, limit };
  const { lastActivityAt } = group;
  if (lastActivityAt === undefined) return { key: 'observed-too-short', facts };
  const last = civilDayOf(lastActivityAt, settings.timeZone);
  const today = civilDayOf(asOf.getTime(), settings.timeZone);
  return daysBetween(last, today) >= limit ? { key: 'observed-too-short', facts } : undefined;
}

/** Groups about whose activity too little is known: 不足以判断. Not a finding about them. */
export const undeterminedGroups = (context: CheckContext): readonly Undetermined[] =>
  context.groups.flatMap((group) => {
    const evidence = reasonFor(group, context);
    return evidence ? [{ groupId: group.id, evidence }] : [];
  });
