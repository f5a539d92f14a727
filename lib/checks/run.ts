import type { CheckContext, CheckFinding } from './check';
import { checks } from './index';

/**
 * Runs every check on the groups of kind work that are still in use, in the order of the checks'
 * names: the same input gives the same findings in the same order.
 */
export const runChecks = (context: CheckContext): readonly CheckFinding[] => {
  const inUse = context.groups.filter(
    ({ kind, state }) => kind === 'work' && state !== 'dissolved',
  );
  const work = { ...context, groups: inUse, everyGroup: context.groups };
  return checks.flatMap((check) => check.evaluate(work));
};
