import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../lib/tables/read-table';
import { storedZip } from '../../lib/tables/stored-zip';
import { writeWorkbook } from '../../lib/tables/write-workbook';
import type { Table } from '../../lib/report/table';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const codes = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> => {
  const read = await readTable(bytes);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};
const rowsOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  const read = await readTable(bytes);
  return read.ok ? read.value.rows : read.problems;
};
const table = (rows: Table['rows']): Table => ({
  id: 'filing',
  title: '备案表',
  columns: ['群名称', '单位', '人数'].map((header) => ({ header, kind: 'text', width: 10 })),
  rows,
  hasTotal: false,
  wide: false,
});
const workbook = async (rows: Table['rows']): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await (await writeWorkbook([table(rows)], { title: '', lines: [] })).arrayBuffer(),
  );
/** GB18030 of 群名称,人数 CRLF 环卫群,12, as Excel in Chinese saves it. */
const GB18030 = Uint8Array.from([
  0xc8, 0xba, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc8, 0xcb, 0xca, 0xfd, 0x0d, 0x0a, 0xbb, 0xb7, 0xce,
  0xc0, 0xc8, 0xba, 0x2c, 0x31, 0x32,
]);

describe('text', () => {
  const expected = [
    ['群名称', '人数'],
    ['环卫群', '12'],
  ];
  const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

  it.each([
    ['UTF-8', bytesOf('群名称,人数\n环卫群,12')],
    ['UTF-8 with a mark', bytesOf('\uFEFF群名称,人数\r\n环卫群,12')],
    ['GB18030', GB18030],
    ['UTF-16 with tabs', utf16('群名称\t人数\r\n环卫群\t12')],
    ['a pasted table', bytesOf('群名称\t人数\n环卫群\t12')],
    ['semicolons', bytesOf('群名称;人数\n环卫群;12')],
    ['quotes', bytesOf('"群名称","人数"\n"环卫群","12"')],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  it.each([
    ['empty', new Uint8Array(), ['empty']],
    ['only spaces', bytesOf(' \n '), ['empty']],
    ['a cut-off quote', bytesOf('群名称,人数\n"环卫群,12\n甲,3'), ['unclosed-quote']],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      ['not-text'],
    ],
    ['noise', Uint8Array.from([0xff, 0x80, 0xff, 0x41]), ['unknown-encoding']],
    ['NUL', bytesOf('群名称\n甲\0群'), ['not-text']],
    [
      'an old workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      ['old-or-locked-workbook'],
    ],
    ['too many columns', bytesOf(`${'a,'.repeat(300)}b`), ['too-many-columns']],
    ['a huge cell', bytesOf(`群名称\n${'长'.repeat(40_000)}`), ['too-long']],
    ['too many rows', bytesOf('群\n'.repeat(100_020)), ['too-many-rows']],
  ])('%s is refused by name', async (_, bytes, expectedCodes) => {
    expect(await codes(bytes)).toEqual(expectedCodes);
  });
});

describe('a workbook', () => {
  let whole: Uint8Array<ArrayBuffer>;
  beforeAll(
    async () =>
      (whole = await workbook([
        ['=1+1', '城管局', 3],
        ['乙群', '', 12],
      ])),
  );

  it('is read as text; what looks like a formula is none', async () => {
    expect(await rowsOf(whole)).toEqual([
      ['群名称', '单位', '人数'],
      ['=1+1', '城管局', '3'],
      ['乙群', '', '12'],
    ]);
  });

  it('of 20,000 rows is read', async () => {
    const many = Array.from({ length: 20_000 }, (_, i): [string, string, number] => [
      `第${i}群`,
      '局',
      i + 1,
    ]);
    expect(await rowsOf(await workbook(many))).toHaveLength(20_001);
  }, 60_000);

  const sheet = (cells: string): Promise<ArrayBuffer> => {
    const part = (name: string, text: string) => ({ name, bytes: bytesOf(text) });
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return storedZip([
      part(
        'xl/workbook.xml',
        `<workbook xmlns:r="${rels}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        `<Relationships><Relationship Id="r1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      part('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${cells}</sheetData></worksheet>`),
    ]);
  };
  const ofCells = async (cells: string) => new Uint8Array(await sheet(cells));

  it('a formula counts as what it had computed', async () => {
    const cells = '<row r="1"><c r="A1" t="str"><f>"甲"&amp;"群"</f><v>甲群</v></c></row>';
    expect(await rowsOf(await ofCells(cells))).toEqual([['甲群']]);
  });

  it.each([
    [
      'one cell at the far corner',
      '<row r="1"><c r="XFD1048576" t="inlineStr"><is><t>a</t></is></c></row>',
      ['too-many-rows'],
    ],
    [
      'a far column',
      '<row r="1"><c r="XFD1" t="inlineStr"><is><t>a</t></is></c></row>',
      ['too-many-columns'],
    ],
    ['a far row', '<row r="9000000"><c><v>1</v></c></row>', ['too-many-rows']],
    ['an odd address', '<row r="1"><c r="&#65;1"><v>1</v></c></row>', ['odd-cell-address']],
    ['nothing', '', ['empty']],
    ['a missing text', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', ['broken-workbook']],
  ])('with %s is refused by name', async (_, cells, expected) => {
    expect(await codes(await ofCells(cells))).toEqual(expected);
  });

  /** A zip with one entry that unpacks to zeros and says what it likes about its size. */
  const bomb = (real: number, said: number): Uint8Array<ArrayBuffer> => {
    const packed = deflateRawSync(Buffer.alloc(real));
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(said, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, packed]);
    const entry = Buffer.concat([
      Buffer.from('PK\x01\x02\x14\0', 'latin1'),
      about,
      Buffer.alloc(14),
      name,
    ]);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(entry.length, 12);
    end.writeUInt32LE(local.length, 16);
    return Uint8Array.from(Buffer.concat([local, entry, end]));
  };

  it('a zip bomb is refused before it is unpacked, an untruthful one while it is', async () => {
    expect(await codes(bomb(1000, 2_000_000_000))).toEqual(['too-large']);
    expect(await codes(bomb(50_000_000, 1000))).toEqual(['larger-than-said']);
    expect(await codes(bomb(1000, 2000))).toEqual(['broken-zip']);
  });

  it('1,200 damaged workbooks: each refused by name, or read', async () => {
    let refused = 0;
    const damage = fc.record({
      at: fc.integer({ min: 2, max: whole.length }),
      cut: fc.integer({ min: 0, max: 60 }),
      put: fc.uint8Array({ maxLength: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, cut, put }) => {
        const bytes = Uint8Array.from([...whole.slice(0, at), ...put, ...whole.slice(at + cut)]);
        const read = await readTable(bytes);
        if (read.ok) return;
        refused += 1;
        for (const { code } of read.problems) expect(code).toMatch(/^[a-z][a-z-]+$/);
      }),
      { numRuns: 1200, seed: 20_261_122 },
    );
    expect(refused).toBeGreaterThan(1000);
  }, 60_000);
});
