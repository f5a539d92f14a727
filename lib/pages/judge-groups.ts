import type { CheckFinding } from '../checks/check';
import type { Group } from '../model/group';
import type { Settings } from '../model/settings';

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));

/** Runs the checks once the page has painted; they are loaded only then. */
export async function judgeGroups(
  groups: readonly Group[],
  settings: Settings,
  asOf: Date,
): Promise<readonly CheckFinding[]> {
  await whenIdle();
  const { runChecks } = await import('../checks/run');
  return runChecks({ groups, asOf, settings });
}
