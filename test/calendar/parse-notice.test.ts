import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../lib/calendar/civil-date';
import { parseNotice } from '../../lib/calendar/parse-notice';
import { datesFrom, official, YEARS } from './official-notices';

const noticeText = (year: string): string =>
  readFileSync(new URL(`../fixtures/notices/${year}.txt`, import.meta.url), 'utf8');
const codes = (text: string): readonly string[] =>
  parseNotice(text).problems.map(({ code }) => code);

describe.each(YEARS)('the notice for %s', (year) => {
  const expected = {
    year: Number(year),
    off: official[year].off.flatMap(([from, to]) => datesFrom(from, to)),
    work: official[year].work,
    problems: [],
  };
  const text = noticeText(year);

  it('is read without a problem', () => {
    expect(parseNotice(text)).toMatchObject(expected);
  });

  it('is read from other punctuation, broken lines and one long line', () => {
    const halfWidth = text.normalize('NFKC').replace(/周/g, '星期').replace(/日\)/g, '天)');
    expect(parseNotice(halfWidth)).toMatchObject(expected);
    expect(parseNotice(text.replace(/至/g, '\n至 ').replace(/\n/g, '\r\n'))).toMatchObject(
      expected,
    );
    expect(parseNotice(text.replace(/\n/g, ''))).toMatchObject(expected);
    expect(parseNotice(text.replace(/至/g, '—').replace(/、(?=\d)/g, '，'))).toMatchObject(
      expected,
    );
    expect(parseNotice(text.replace(/[一二三四五六七]、(?!\d)/g, ''))).toMatchObject(expected);
  });
});

describe('parseNotice', () => {
  it('keeps the number of the document as the source', () => {
    expect(parseNotice(noticeText('2025')).source).toBe('国办发明电〔2024〕12号');
    expect(parseNotice(noticeText('2026'))).not.toHaveProperty('source');
  });

  it('lets the weekdays tell the year, the nearest that fits', () => {
    const line = '元旦：1月1日（周五）至3日（周日）放假，共3天。';
    expect(parseNotice(line).year).toBe(2027);
    expect(parseNotice(line, 2036).year).toBe(2038);
    expect(parseNotice(line, 2015).year).toBe(2016);
  });

  it('reads a holiday that begins in the December before', () => {
    const dates = ['2022-12-31', '2023-01-01', '2023-01-02'];
    for (const text of [
      '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。',
      '关于2023年部分节假日安排的通知。一、元旦：12月31日（周六）至1月2日（周一）放假调休，共3天。',
      '元旦：12月31日（星期六）至次年、即2023年1月2日放假，共3天'.replace('次年、即', ''),
    ]) {
      expect(parseNotice(text)).toMatchObject({ year: 2023, off: dates, problems: [] });
    }
    expect(
      parseNotice('2012年元旦：1月1日至3日放假调休，共3天。12月31日（星期六）上班。'),
    ).toMatchObject({ year: 2012, work: ['2011-12-31'], problems: [] });
    expect(
      parseNotice('一、元旦：2012年1月1日至3日放假调休，共3天。2011年12月31日（星期六）上班。'),
    ).toMatchObject({ year: 2012, work: ['2011-12-31'], problems: [] });
  });

  it('knows substitute days, joined weekends and days in a row of one month', () => {
    expect(parseNotice('2017年元旦：1月1日放假，1月2日（星期一）补休。')).toMatchObject({
      off: ['2017-01-01', '2017-01-02'],
      problems: [],
    });
    expect(
      parseNotice('2019年放假安排。三、清明节：4月5日（周五）放假，与周末连休，共3天。'),
    ).toMatchObject({ off: ['2019-04-05'], problems: [] });
    expect(
      parseNotice(
        '2023年放假安排。国庆节：9月29日至10月6日放假调休，共8天。10月7日（周六）、8日（周日）上班。',
      ),
    ).toMatchObject({ work: ['2023-10-07', '2023-10-08'], problems: [] });
  });

  it.each([
    ['1月4日（周日）上班', '1月4日（周六）上班', 'weekday-mismatch', '元旦 1月4日'],
    ['共9天', '共8天', 'day-count', '春节'],
    ['2月28日（周六）', '2月30日（周六）', 'no-such-date', '春节 2月30日'],
    ['4月4日（周六）至6日（周一）', '4月6日（周一）至4日（周六）', 'bad-range', '清明节 4月6日'],
    ['5月9日（周六）上班', '5月8日（周五）上班', 'not-a-weekend', '劳动节 5月8日'],
    ['5月9日（周六）上班', '5月9日（周六）。', 'unused-date', '劳动节 5月9日'],
    ['5月9日（周六）上班', '5月2日（周六）上班', 'listed-twice', '2026-05-02'],
    ['6月19日（周五）至21日（周日）放假，共3天', '另行通知', 'no-dates', '端午节'],
  ])('names what is wrong when %s becomes %s', (right, wrong, code, path) => {
    const text = noticeText('2026').replace(right, wrong);
    expect(text).not.toBe(noticeText('2026'));
    const { year, problems } = parseNotice(text);
    expect(year).toBe(2026);
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
  });

  it('names a single date once, and a date that nothing is said of', () => {
    const problemsOf = (text: string) => parseNotice(`${noticeText('2026')}${text}`).problems;
    const wrongDay = noticeText('2026').replace('1月4日（周日）上班', '1月4日（周六）上班');
    expect(parseNotice(wrongDay).problems).toEqual([
      {
        code: 'weekday-mismatch',
        path: '元旦 1月4日',
        expected: '2026-01-04 周日',
        found: '周六',
      },
    ]);
    expect(problemsOf('八、校庆日：2026年11月3日。').map(({ code }) => code)).toEqual([
      'unused-date',
      'no-dates',
    ]);
    expect(problemsOf('值班安排请于9月18日前报送。')).toEqual([]);
  });

  it('does not take 不放假 for 放假', () => {
    expect(
      parseNotice('2026年元旦：1月1日至3日放假，共3天。1月4日（周日）不放假，照常上班。'),
    ).toMatchObject({ work: ['2026-01-04'], problems: [] });
  });

  it('sees a title of the wrong year by the weekdays', () => {
    const text = `关于2027年部分节假日安排的通知\n${noticeText('2026')}`;
    expect(codes(text).filter((code) => code === 'weekday-mismatch').length).toBeGreaterThan(15);
  });

  it('refuses what holds no notice', () => {
    expect(codes('')).toEqual(['no-holidays']);
    expect(codes('请各科室收到请回复')).toEqual(['no-holidays']);
    expect(codes('1月4日上班')).toEqual(['no-holidays']);
    expect(codes('元旦：1月1日放假。')).toEqual(['year-unknown']);
    expect(codes('放'.repeat(20_001))).toEqual(['too-large']);
  });

  it('never throws, whatever is pasted', () => {
    const scraps = fc.constantFrom(
      ...[
        '一、',
        '元旦',
        '：',
        '放假',
        '上班',
        '共',
        '天',
        '至',
        '（周四）',
        '2026年',
        '0000年',
        '9999年',
      ],
      ...['13月', '2月', '30日', '0日', '99日', '3日', '\n', '。', '、', '与周末连休', '(', '周八'],
    );
    const pasted = fc.oneof(
      fc.string(),
      fc.array(scraps).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const { year, off, work, problems } = parseNotice(text);
        expect(year !== undefined || (off.length === 0 && work.length === 0)).toBe(true);
        expect(off.length > 0 || problems.length > 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads back any arrangement written in the phrasing of the notices', () => {
    const holiday = fc.record({
      gap: fc.integer({ min: 2, max: 40 }),
      days: fc.integer({ min: 1, max: 9 }),
    });
    const signs = { mon: '一', tue: '二', wed: '三', thu: '四', fri: '五', sat: '六', sun: '日' };
    const spoken = (date: string): string =>
      `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日（周${signs[weekdayOf(date)]}）`;
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2040 }),
        fc.array(holiday, { minLength: 2, maxLength: 7 }),
        (year, holidays) => {
          const off: string[] = [];
          const work: string[] = [];
          let text = '';
          let next = `${year}-01-01`;
          for (const [index, { gap, days }] of holidays.entries()) {
            const last = addDays(next, days - 1);
            const sunday = datesFrom(addDays(last, 1), addDays(last, gap)).find(
              (date) => weekdayOf(date) === 'sun',
            );
            if (addDays(last, gap).slice(0, 4) !== String(year)) break;
            off.push(...datesFrom(next, last));
            text += `${'一二三四五六七'.charAt(index)}、某节：${spoken(next)}${days > 1 ? `至${spoken(last)}` : ''}放假调休，共${days}天。`;
            if (sunday) {
              work.push(sunday);
              text += `${spoken(sunday)}上班。\n`;
            }
            next = addDays(last, gap + 1);
          }
          const titled = `国务院办公厅关于${year}年部分节假日安排的通知\n${text}`;
          expect(parseNotice(titled)).toEqual({ year, off, work, problems: [] });
        },
      ),
      { numRuns: 500 },
    );
  });
});
