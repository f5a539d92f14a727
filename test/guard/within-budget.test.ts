import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinBudget } from '../../lib/guard/within-budget';
import type { Level, SendFinding } from '../../lib/model/finding';

const levels: readonly Level[] = ['tip', 'confirm', 'justify'];
const finding = (rule: string, level: Level): SendFinding => ({ rule, level, facts: {} });
const findings = fc.array(
  fc
    .record({
      rule: fc.constantFrom('secrecy', 'off-hours', 'empty-reply', 'sticker'),
      level: fc.constantFrom(...levels),
    })
    .map(({ rule, level }) => finding(rule, level)),
);

describe('a spent budget', () => {
  it('leaves tips only, but for what is secret, and loses nothing', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const capped = withinBudget(all, true);
        expect(capped.map(({ rule }) => rule).sort()).toEqual(all.map(({ rule }) => rule).sort());
        for (const { rule, level } of capped) if (rule !== 'secrecy') expect(level).toBe('tip');
        const secret = (list: readonly SendFinding[]) =>
          list.filter(({ rule }) => rule === 'secrecy').map(({ level }) => level);
        expect(secret(capped).sort()).toEqual(secret(all).sort());
      }),
    );
  });

  it('lets secrecy speak first, which stood behind an evening hour', () => {
    const [first] = withinBudget(
      [finding('off-hours', 'justify'), finding('secrecy', 'confirm')],
      true,
    );
    expect(first?.rule).toBe('secrecy');
  });
});

it('is no matter while there is budget left', () => {
  const all = [finding('off-hours', 'justify'), finding('sticker', 'confirm')];
  expect(withinBudget(all, false)).toBe(all);
});
