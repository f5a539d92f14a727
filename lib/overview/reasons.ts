import type { CheckFinding, Evidence } from '../checks/check';

const isAboutKeeping = ({ key }: Evidence): boolean => key.startsWith('keep-');

/** Evidence about the finding itself, for and against it. */
export const evidenceOf = ({ evidence }: CheckFinding): readonly Evidence[] =>
  evidence.filter((each) => !isAboutKeeping(each));

/** Why the group to keep is that one. */
export const reasonsToKeep = ({ evidence }: CheckFinding): readonly Evidence[] =>
  evidence.filter(isAboutKeeping);

/** The reason for the one line that there is: shared members before all (the names stand beside). */
export function mainReason(finding: CheckFinding): Evidence | undefined {
  const reasons = evidenceOf(finding).filter(({ against }) => against !== true);
  return reasons.find(({ key }) => key === 'members-shared') ?? reasons[0];
}
