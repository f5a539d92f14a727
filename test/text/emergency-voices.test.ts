import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { suggestsEmergency } from '../../lib/text/emergency';
import { learntEmergencySigns } from '../../lib/text/learnt-emergency-signs';

const folder = new URL('corpus/', import.meta.url);
const lines = (name: string): readonly string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const share = (name: string): number => {
  const all = lines(name);
  return all.filter((text) => suggestsEmergency(text, learntEmergencySigns)).length / all.length;
};

/** Each voice was written before anything had learnt from it; `held-out` is never learnt from. */
describe.each([
  ...readdirSync(new URL('routine/', folder)).map((voice) => [
    `emergencies/${voice}`,
    `routine/${voice}`,
  ]),
  ['held-out/emergencies.txt', 'held-out/routine.txt'],
])('%s', (emergencies = '', routine = '') => {
  test('is heard', () => {
    expect(share(emergencies)).toBeGreaterThanOrEqual(0.9);
  });

  test('is told from routine, but for one in sixteen', () => {
    expect(share(routine)).toBeLessThanOrEqual(1 / 16);
  });
});
