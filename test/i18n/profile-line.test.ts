import { expect, it } from 'vitest';
import { profileLine } from '../../lib/i18n/popup/profile-line';

const told = { name: '区工作群规范', status: 'in-force', standing: 'current' } as const;
const line = (more: Partial<Parameters<typeof profileLine>[0]>) =>
  profileLine({ ...told, ...more }, '2026-11-22', 'zh-CN');

it.each([
  [{}, '已生效', false],
  [{ expires: '2027-12-31' }, '已生效，至 2027年12月31日', false],
  [{ expires: '2026-12-23' }, '已生效，至 12月23日', false],
  [{ expires: '2026-12-22' }, '12月22日 到期', true],
  [{ standing: 'expired', expires: '2026-11-01' }, '已于 11月1日 到期，仍按它提醒', true],
  [{ standing: 'not-yet', effectiveFrom: '2026-12-01' }, '12月1日 起生效', false],
  [{ status: 'draft' }, '征求意见，只提示', false],
] as const)('%o is told as %s', (more, status, caution) => {
  expect(line(more)).toEqual({ name: '区工作群规范', status, caution });
});

it('has a word for a profile without a name', () => {
  const { name, ...nameless } = told;
  expect(name).toBeTruthy();
  expect(profileLine(nameless, '2026-11-22', 'zh-CN').name).toBe('未命名的规范');
});
