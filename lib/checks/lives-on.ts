import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { civilDayOf } from '../calendar/civil-day';

/** The goodbyes after a notice are no new life. */
const FAREWELL_MS = 24 * 60 * 60 * 1000;

/** Groups marked as dissolved in which something was seen afterwards. */
export default defineCheck({
  id: 'lives-on',
  evaluate({ everyGroup = [], settings }: CheckContext): readonly CheckFinding[] {
    return everyGroup.flatMap(({ id, kind, state, stateAt, lastActivityAt }) => {
      const marked = kind === 'work' && state === 'dissolved';
      if (!marked || stateAt === undefined || lastActivityAt === undefined) return [];
      if (lastActivityAt <= stateAt + FAREWELL_MS) return [];
      const facts = {
        date: civilDayOf(stateAt, settings.timeZone),
        since: civilDayOf(lastActivityAt, settings.timeZone),
      };
      return [{ check: 'lives-on', groupIds: [id], evidence: [{ key: 'lives-on', facts }] }];
    });
  },
});
