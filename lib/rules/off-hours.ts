import { MINUTE_MS } from '../calendar/civil-date';
import { momentOf } from '../calendar/moment';
import { withinGrace, workStatus } from '../calendar/work-status';
import type { Settings } from '../model/settings';
import { matchesPattern } from '../profile/pattern';
import { defineRule, type SendContext } from './rule';

const inEmergency = (at: Date, { emergency, timeZone }: Settings): boolean =>
  emergency.periods.some(
    ({ from, to }) =>
      (momentOf(from, timeZone, 'start') ?? Infinity) <= at.getTime() &&
      at.getTime() < (momentOf(to, timeZone, 'end') ?? -Infinity),
  );

const isExempt = ({ group, settings }: SendContext, at: Date): boolean => {
  const { emergency, rules } = settings;
  return (
    (group.memberCount ?? Infinity) < rules['off-hours'].minMembers ||
    emergency.exemptGroups.some((pattern) => matchesPattern(pattern, group.name)) ||
    inEmergency(at, settings)
  );
};

interface Hours {
  readonly settings: Settings;
  readonly minute: number;
  readonly status: ReturnType<typeof workStatus>;
  readonly inGrace: boolean;
}
let latest: Hours | undefined;

/**
 * What the clock says at an instant. Hours are told in whole minutes and so are all zones' offsets
 * since 1972: within a minute nothing changes, and a send asks again at each press of a key.
 */
function hoursAt(at: Date, settings: Settings): Hours {
  const minute = Math.floor(at.getTime() / MINUTE_MS);
  if (latest?.settings === settings && latest.minute === minute) return latest;
  return (latest = {
    settings,
    minute,
    status: workStatus(at, settings),
    inGrace: withinGrace(at, settings),
  });
}

/**
 * R5: in principle no work information outside working hours, emergencies excepted (Xiangzhou's
 * measures of 28 April 2019). It names no hours: they are the profile's.
 */
export default defineRule({
  id: 'off-hours',
  evaluate(context) {
    const { at, group, settings } = context;
    if (!at || isExempt(context, at)) return undefined;
    const { status, inGrace } = hoursAt(at, settings);
    const { working, clock, changesAt } = status;
    if (working || inGrace) return undefined;
    return {
      facts: {
        clock,
        ...(changesAt ? { nextStartAt: changesAt.getTime() } : {}),
        ...(group.memberCount === undefined ? {} : { members: group.memberCount }),
      },
    };
  },
});
