import fc from 'fast-check';
import { expect, test } from 'vitest';
import { virtualRange } from '../../lib/practice/virtual-range';

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 200 });
const pixels = fc.integer({ min: 0, max: 20_000 });

test('what is left out is replaced by as much room', () => {
  fc.assert(
    fc.property(heights, pixels, pixels, (rows, top, view) => {
      const { first, end, before, after } = virtualRange(rows, top, view);
      expect(before).toBe(sum(rows.slice(0, first)));
      expect(after).toBe(sum(rows.slice(end)));
    }),
  );
});

test('a row is there exactly when it reaches into the view or 200 px beyond', () => {
  fc.assert(
    fc.property(heights, pixels, pixels, (rows, top, view) => {
      const { first, end } = virtualRange(rows, top, view);
      rows.forEach((height, index) => {
        const start = sum(rows.slice(0, index));
        const reaches = start + height > top - 200 && start < top + view + 200;
        expect(index >= first && index < end).toBe(reaches);
      });
    }),
  );
});
