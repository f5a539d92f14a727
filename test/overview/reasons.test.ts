import { expect, it } from 'vitest';
import { evidenceOf, mainReason, reasonsToKeep } from '../../lib/overview/reasons';
import { finding } from './fixture';

const evidence = [
  { key: 'members-unknown', facts: {}, against: true },
  { key: 'name-identical', facts: {} },
  { key: 'members-shared', facts: {} },
  { key: 'copy-mark', facts: {} },
  { key: 'keep-older', facts: {} },
];
const keys = (some: readonly { key: string }[]) => some.map(({ key }) => key);

it('tells the reasons for the finding from those for the group to keep', () => {
  const duplicate = finding('duplicate', ['a', 'b'], { evidence });
  expect(keys(evidenceOf(duplicate))).toHaveLength(4);
  expect(keys(reasonsToKeep(duplicate))).toEqual(['keep-older']);
});

it('puts the shared members of duplicates on the line, else the first reason for', () => {
  expect(mainReason(finding('duplicate', ['a', 'b'], { evidence }))?.key).toBe('members-shared');
  const named = evidence.filter(({ key }) => key !== 'members-shared');
  expect(mainReason(finding('duplicate', ['a', 'b'], { evidence: named }))?.key).toBe(
    'name-identical',
  );
  expect(mainReason(finding('inactive', ['a']))).toBeUndefined();
});
