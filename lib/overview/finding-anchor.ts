import type { CheckFinding } from '../checks/check';

/** The fragment under which the inventory shows a finding; the same on every visit. */
export const findingAnchor = ({ check, groupIds }: CheckFinding): string =>
  [check, ...groupIds].join('-');
