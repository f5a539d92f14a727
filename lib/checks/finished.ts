import { readGroupNames } from '../text/group-name/read-groups';
import { defineCheck, type CheckContext, type CheckFinding } from './check';
import { isKeptForReason } from './life/kept';
import { endingOf } from './life/ending';
import { findSuccessors } from './life/successors';

/** Groups whose work is done: planned end, past year, successor, words of a project. */
export default defineCheck({
  id: 'finished',
  evaluate(context: CheckContext): readonly CheckFinding[] {
    const { groups } = context;
    const names = readGroupNames(groups);
    const successors = findSuccessors(groups, names);
    return groups.flatMap((group) => {
      if (isKeptForReason(group)) return [];
      const name = names.get(group.id);
      const evidence = name ? endingOf(group, name, successors, context) : [];
      return evidence.length > 0 ? [{ check: 'finished', groupIds: [group.id], evidence }] : [];
    });
  },
});
