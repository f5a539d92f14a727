import { expect, test } from 'vitest';
import { isAbbreviation } from '../../../lib/text/group-name/abbreviation';

test.each([
  ['创文', '创建文明城市'],
  ['人社', '人力资源和社会保障'],
  ['城管', '城市管理和综合执法'],
  ['文广旅体', '文化广电旅游体育'],
])('%s abbreviates %s', (short, long) => {
  expect(isAbbreviation(short, long)).toBe(true);
});

test.each([
  ['创卫', '创建文明城市'],
  ['城管', '管理城市'],
  ['创建', '创建文明城市'],
  ['创市', '创建文明城市'],
  ['文', '文明城市'],
])('%s does not abbreviate %s', (short, long) => {
  expect(isAbbreviation(short, long)).toBe(false);
});
