import { readGroupNames } from '../text/group-name/read-groups';
import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { isKeptForReason } from './life/kept';
import { endingOf, silentFor } from './life/ending';
import { rhythmOf } from './life/rhythm';
import { isYoung } from './life/young';
import { silenceOf } from './life/silence';
import { findSuccessors } from './life/successors';

/** Groups in which nothing was seen for longer than their purpose explains, and no end is known. */
export default defineCheck({
  id: 'inactive',
  evaluate(context: CheckContext): readonly CheckFinding[] {
    const { groups, asOf, settings } = context;
    const names = readGroupNames(groups);
    const successors = findSuccessors(groups, names);
    return groups.flatMap((group) => {
      if (isKeptForReason(group)) return [];
      const silence = silenceOf(group, asOf, settings.timeZone);
      const rhythm = rhythmOf(group, settings.checks.inactive);
      if (!silence || silence.days < rhythm.days || isYoung(group, context)) return [];
      const name = names.get(group.id);
      if (!name || endingOf(group, name, successors, context).length > 0) return [];
      const limit = { key: 'silence-limit', facts: { days: rhythm.days, word: rhythm.word ?? '' } };
      return [{ check: 'inactive', groupIds: [group.id], evidence: [silentFor(silence), limit] }];
    });
  },
});
