import type { SendFinding } from '../model/finding';

/** What is secret is asked about each time, also when enough was asked today. */
const isCapped = ({ rule, level }: SendFinding): boolean => rule !== 'secrecy' && level !== 'tip';

/** Once the day's questions are spent, what would have been one more is a quiet line. */
export const withinBudget = (
  findings: readonly SendFinding[],
  isSpent: boolean,
): readonly SendFinding[] => {
  if (!isSpent) return findings;
  const asTips = findings.map((each) =>
    isCapped(each) ? { ...each, level: 'tip' as const } : each,
  );
  // Secrecy may have come after a finding that has just become a tip.
  const [tips, others] = [true, false].map((isTip) =>
    asTips.filter(({ level }) => (level === 'tip') === isTip),
  );
  return [...(others ?? []), ...(tips ?? [])];
};
