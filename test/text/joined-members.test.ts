import { expect, it } from 'vitest';
import { isJoinedMembers } from '../../lib/text/joined-members';

it.each([
  ['测试员, 甲, 乙', true],
  ['张三, 李四', true],
  ['环卫科工作群', false],
  ['人事, 财务, 后勤工作群', false],
  ['一, 二, 三中队', false],
  ['', false],
  [', ', false],
])('%s: %s', (name, joined) => expect(isJoinedMembers(name)).toBe(joined));
