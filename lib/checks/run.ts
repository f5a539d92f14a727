import type { CheckContext, CheckFinding } from './check';
import { checks } from './index';

/** Runs every check on the groups of kind work in the context, in the order of the checks' names. */
export const runChecks = (context: CheckContext): readonly CheckFinding[] => {
  const work = { ...context, groups: context.groups.filter(({ kind }) => kind === 'work') };
  return checks.flatMap((check) => check.evaluate(work));
};
