import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsToText, textToRows } from '../../lib/db/row-text';
import { pack, unpack } from '../../lib/platform/pack';

const row = fc.dictionary(
  fc.string().filter((key) => !key.startsWith('$') && key !== '__proto__'),
  fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.array(fc.string()),
    fc.uint8Array(),
    fc.uint32Array(),
    fc.float64Array({ noNaN: true }),
    fc.uint8Array().map(({ buffer }) => buffer),
  ),
);

it('rows come back as they went, packed arrays too', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(textToRows(rowsToText(rows))).toEqual(rows.map((each) => ({ ...each })));
    }),
  );
});

it('what a backup can’t hold is refused, not lost', () => {
  expect(() => rowsToText([{ view: new Int16Array(2) }])).toThrow(/Int16Array/);
});

it('a packed text comes back; with any byte changed it does not', async () => {
  const text = '环卫科工作群'.repeat(20_000);
  const packed = await pack(text);
  expect(packed.data.length).toBeLessThan(10_000);
  expect(await unpack(packed)).toBe(text);
  for (let at = 0; at < packed.data.length; at += 97) {
    const changed = packed.data[at] === 'A' ? 'B' : 'A';
    const data = packed.data.slice(0, at) + changed + packed.data.slice(at + 1);
    const found = await unpack({ ...packed, data });
    expect(found === undefined || found === text).toBe(true);
  }
  expect(await unpack({ ...packed, checksum: 'x' })).toBeUndefined();
});
