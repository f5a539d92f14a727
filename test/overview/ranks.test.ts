import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranksOf } from '../../lib/overview/ranks';

const collator = new Intl.Collator('zh-CN', { numeric: true });

it('orders by places as the collator orders by texts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '1', '12', 'a', '') })),
      (texts) => {
        const ranks = ranksOf(texts);
        for (const a of texts)
          for (const b of texts)
            expect(Math.sign((ranks.get(a) ?? -1) - (ranks.get(b) ?? -1))).toBe(
              Math.sign(collator.compare(a, b)),
            );
      },
    ),
  );
});
