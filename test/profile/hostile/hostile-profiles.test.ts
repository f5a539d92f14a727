import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { builtInSettings } from '../../../lib/profile/built-in';
import { layerSettings } from '../../../lib/profile/layers';
import { matchesPattern } from '../../../lib/profile/pattern';
import { NO_TRUST } from '../../../lib/profile/trust/trust-state';
import { judge } from '../../../lib/rules/judge';
import { profileText } from '../profiles';
import { offered } from '../trust/signed';
import { hostileProfiles } from './hostile-profiles';

const hostile = hostileProfiles();

/** Whether an empty reply in a work group is still spoken of, unless the profile says otherwise. */
const guards = (settings: typeof builtInSettings): boolean =>
  judge({
    message: { kind: 'text', text: '收到' },
    group: { name: '工作群', kind: 'work', memberCount: 50 },
    settings: {
      ...settings,
      rules: {
        ...settings.rules,
        'empty-reply': { ...settings.rules['empty-reply'], level: 'tip' },
      },
    },
  }).verdict === 'tip';

describe(`${hostile.length} hostile profiles`, () => {
  it('are at least a thousand, all different', () => {
    expect(new Set(hostile.map(({ text }) => text)).size).toBeGreaterThanOrEqual(1000);
  });

  it('are all refused by name, or taken with the fault named; the guard stands', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const unnamed: string[] = [];
    const unguarded: string[] = [];
    let refused = 0;
    for (const { name, text } of hostile) {
      const admission = await offered(text, NO_TRUST, {}, 'policy');
      const named = admission.ok ? admission.warnings : admission.problems;
      if (named.length === 0 || named.some(({ code }) => code === '')) unnamed.push(name);
      if (!admission.ok) refused += 1;
      const { settings } = layerSettings(admission.ok ? admission.profile : undefined);
      if (!guards(settings)) unguarded.push(name);
    }
    expect({ unnamed, unguarded }).toEqual({ unnamed: [], unguarded: [] });
    expect(refused).toBeGreaterThan(300);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 60_000);
});

it('whatever comes, in any form: never a throw', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.jsonValue().map((settings) => profileText(settings)),
    fc.jsonValue().map((profile) => JSON.stringify({ profile, signature: profile, key: profile })),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const admission = await offered(text, NO_TRUST);
      expect(admission.ok || admission.problems.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
}, 60_000);

describe('a pattern of four stars on 64 KB', () => {
  const text = `${'a'.repeat(64 * 1024)}b`;
  const timeOf = (run: () => unknown): number => {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      for (let turn = 0; turn < 5; turn += 1) run();
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[7] ?? 0;
  };
  /** Evening the text out and going over it once, which no matcher can do without. */
  const oneScan = (): number => {
    let sum = 0;
    const even = text.normalize('NFKC').toLowerCase();
    for (let at = 0; at < even.length; at += 1) sum += even.charCodeAt(at);
    return sum;
  };

  it.each([
    '*a*a*a*c',
    `*${'a'.repeat(30)}c*${'a'.repeat(29)}*`,
    'a*a*a*a*a',
    `*${'a'.repeat(60)}c*`,
    `*${'ab'.repeat(10)}*${'ba'.repeat(10)}*`,
  ])('%s costs no more than fifty bare scans', (pattern) => {
    const scan = timeOf(oneScan);
    const match = timeOf(() => matchesPattern(pattern, text));
    // Five milliseconds are about a hundred; a matcher that goes back costs tens of thousands.
    expect(match / scan).toBeLessThan(50);
  });
});
