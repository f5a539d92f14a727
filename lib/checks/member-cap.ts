import { defineCheck, type CheckContext, type CheckFinding } from './check';

/** From this part of the cap on the next few who join leave no room. */
const NEARLY_FULL = 0.95;

/** Groups at or near the largest size: the next step is usually a second group for the same work. */
export default defineCheck({
  id: 'member-cap',
  evaluate({ groups, settings }: CheckContext): readonly CheckFinding[] {
    const { maxMembers: max } = settings.checks.size;
    return groups.flatMap(({ id, memberCount, memberKeys }) => {
      const count = memberCount ?? new Set(memberKeys).size;
      if (max <= 0 || count < max * NEARLY_FULL) return [];
      const key = count > max ? 'over-cap' : 'near-cap';
      return [{ check: 'member-cap', groupIds: [id], evidence: [{ key, facts: { count, max } }] }];
    });
  },
});
