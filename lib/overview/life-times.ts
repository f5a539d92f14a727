import type { CheckFinding } from '../checks/check';
import type { Group } from '../model/group';

/** A finished or silent group on the time line; epoch ms. */
export interface LifeTime {
  readonly groupId: string;
  readonly lastAt?: number;
  readonly endAt?: number;
}

const LIFE_CHECKS: readonly string[] = ['finished', 'inactive'];

/** Groups that are over or silent, the longest silent first; those without any date last. */
export function lifeTimes(
  findings: readonly CheckFinding[],
  byId: ReadonlyMap<string, Group>,
): readonly LifeTime[] {
  const ids = new Set(
    findings.filter(({ check }) => LIFE_CHECKS.includes(check)).flatMap(({ groupIds }) => groupIds),
  );
  const times = [...ids].flatMap((groupId): readonly LifeTime[] => {
    const group = byId.get(groupId);
    if (!group) return [];
    const { lastActivityAt, plannedEnd } = group;
    return [
      {
        groupId,
        ...(lastActivityAt === undefined ? {} : { lastAt: lastActivityAt }),
        ...(plannedEnd === undefined ? {} : { endAt: Date.parse(plannedEnd) }),
      },
    ];
  });
  const begin = ({ lastAt, endAt }: LifeTime): number => lastAt ?? endAt ?? Infinity;
  return times.sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}
