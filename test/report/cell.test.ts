import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cell, uncell } from '../../lib/report/cell';
import { csvOfRows } from '../../lib/report/csv';
import { HOSTILE_STRINGS } from '../support/hostile-strings';

/** What Excel, WPS, LibreOffice or Sheets may start a formula with, apart from our own code. */
const startsFormula = (text: string): boolean => {
  const first = Array.from(text).find(
    (sign) => !/[\s\p{Z}\p{Cf}"'`‘’“”]/u.test(sign) && !/[^\P{Cc}\t\r\0]/u.test(sign),
  );
  return first !== undefined && '=+-@\t\r\0＝＋－＠'.includes(first);
};
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\0',
      ' ',
      '"',
      "'",
      ',',
      '\ufeff',
      '\u200b',
      '＝',
      '＋',
      '－',
      '＠',
      'a',
      '群',
    ),
    maxLength: 12,
  }),
);

it(`has ${HOSTILE_STRINGS.length} hostile strings, all different`, () => {
  expect(HOSTILE_STRINGS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(HOSTILE_STRINGS).size).toBe(HOSTILE_STRINGS.length);
});

describe('a cell', () => {
  it.each(HOSTILE_STRINGS.map((text, index) => [index, text.slice(0, 30), text] as const))(
    '%i %j starts no formula',
    (_, __, text) => {
      const safe = cell(text);
      expect(safe.startsWith("'") || !startsFormula(safe)).toBe(true);
      expect(safe).not.toContain('\0');
    },
  );

  it('never starts a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = cell(text);
        expect(safe.startsWith("'") || !startsFormula(safe)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(uncell(cell(text))).toBe(text.replaceAll('\0', '\uFFFD'));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['收到', '城管局工作群', '2026 创文专班', '(三)组', '1班', '《通知》群'])(
    'leaves %s alone',
    (name) => {
      expect(cell(name)).toBe(name);
    },
  );
});

it('CSV read by another program gives the same cells, none of them a formula', () => {
  const rows = fc.array(fc.tuple(anyText, anyText, fc.integer()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const text = csvOfRows(table);
      expect(text.startsWith('\uFEFF') && text.endsWith('\r\n')).toBe(true);
      const { data, errors } = Papa.parse<string[]>(text.slice(1, -2), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      expect(data).toEqual(table.map(([a, b, count]) => [cell(a), cell(b), String(count)]));
    }),
    { numRuns: 1000 },
  );
});
