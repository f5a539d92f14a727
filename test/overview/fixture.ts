import type { CheckFinding } from '../../lib/checks/check';
import type { Group } from '../../lib/model/group';

export const group = (id: string, more: Partial<Group> = {}): Group => ({
  id,
  clientId: 'wechat-web',
  name: `群 ${id}`,
  previousNames: [],
  kind: 'work',
  kindSource: 'user',
  ...more,
});

export const finding = (
  check: string,
  groupIds: readonly string[],
  more: Partial<CheckFinding> = {},
): CheckFinding => ({ check, groupIds, evidence: [], ...more });
