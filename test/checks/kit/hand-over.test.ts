import { expect, test } from 'vitest';
import { handOverList, missingMembers } from '../../../lib/checks/kit/hand-over';
import { handOverWords } from '../../../lib/i18n/evidence/hand-over-words';
import { groupOf, numbered } from '../../support/group';

const keep = groupOf('保留', { id: 'k', memberKeys: numbered('m', 8), ownerKey: 'o' });
const leaving = groupOf('解散', { id: 'l', memberKeys: numbered('m', 10), ownerKey: 'o' });

test('members who are not in the group that stays', () => {
  expect(missingMembers(leaving, keep)).toEqual(['m8', 'm9']);
  expect(missingMembers(keep, leaving)).toEqual([]);
  expect(missingMembers(leaving, groupOf('未知'))).toBeUndefined();
});

test('what needs no doing is not on the list', () => {
  const items = (...args: Parameters<typeof handOverList>) =>
    handOverList(...args).map(({ item }) => item);
  expect(handOverList(leaving, keep)).toEqual([
    { item: 'files' },
    { item: 'pinned' },
    { item: 'members', count: 2 },
  ]);
  expect(items(keep, leaving)).toEqual(['files', 'pinned']);
  expect(items({ ...leaving, ownerKey: 'x', filingNumber: '1' })).toEqual([
    'files',
    'pinned',
    'owner',
    'filing',
  ]);
});

test('each item is worded in every language, with its count', () => {
  const words = (['zh-CN', 'zh-TW', 'en'] as const).map((locale) =>
    handOverWords({ item: 'members', count: 2 }, locale),
  );
  expect(new Set(words).size).toBe(3);
  for (const text of words) expect(text).toContain('2');
});
