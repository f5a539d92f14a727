import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkSightings } from '../../lib/background/check-sighting';

const now = 1_800_000_000_000;
const good = { id: 'i', clientId: 'c', loginId: 'l', idHint: '@@1', seenAt: now };

it('takes a right one as it is', () => {
  const full = {
    ...good,
    name: '群',
    memberCount: 3,
    members: [{ id: '@a', name: '甲' }],
    membersComplete: true,
  };
  expect(checkSightings([full], now)).toEqual([full]);
});

it.each([
  ['no id', { id: '' }],
  ['an id of 129 characters', { idHint: 'x'.repeat(129) }],
  ['a time in the future', { seenAt: now + 120_000 }],
  ['a time that is no number', { seenAt: '1' }],
])('drops one with %s', (_, wrong) => {
  expect(checkSightings([{ ...good, ...wrong }], now)).toEqual([]);
});

it.each([
  ['count', { memberCount: -1 }, 'memberCount'],
  ['count', { memberCount: 1e9 }, 'memberCount'],
  ['activity', { activityAt: now * 2 }, 'activityAt'],
  ['name', { name: 5 }, 'name'],
  ['text', { text: '机密' }, 'text'],
])('leaves a wrong or foreign %s out', (_, wrong, field) => {
  expect(checkSightings([{ ...good, ...wrong }], now)[0]).not.toHaveProperty(field);
});

it('caps names, members and sightings', () => {
  const members = Array.from({ length: 5000 }, (_, n) => ({ name: `成员${n}` }));
  const many = Array.from({ length: 500 }, () => ({ ...good, name: '群'.repeat(70_000), members }));
  const checked = checkSightings(many, now);
  expect(checked).toHaveLength(100);
  expect(checked[0]?.name).toHaveLength(64);
  expect(checked[0]?.members).toHaveLength(1000);
});

it('never throws, whatever it is given', () => {
  fc.assert(fc.property(fc.anything(), (claim) => Array.isArray(checkSightings(claim, now))));
  fc.assert(
    fc.property(fc.array(fc.anything()), (claim) => Array.isArray(checkSightings(claim, now))),
  );
});
