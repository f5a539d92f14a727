import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../lib/calendar/parse-notice';

const HEAD = '关于2026年部分节假日安排的通知。';
const problemsOf = (text: string) => parseNotice(text).problems;
const holiday = (words: string) => problemsOf(`${HEAD}一、国庆节：${words}`);

describe('a problem of a notice says where it is, what was expected and what was found', () => {
  it.each(['一', '二', '三', '五', '六', '日'])('周%s where the day is a Thursday', (sign) => {
    expect(holiday(`10月1日（周${sign}）放假，共1天。`)).toEqual([
      {
        code: 'weekday-mismatch',
        path: '国庆节 10月1日',
        expected: '2026-10-01 周四',
        found: `周${sign}`,
      },
    ]);
  });

  it('a date that does not exist, and no day is taken from it', () => {
    const { off, problems } = parseNotice(`${HEAD}一、国庆节：9月31日至10月3日放假。`);
    expect(off).toEqual([]);
    expect(problems).toContainEqual({
      code: 'no-such-date',
      path: '国庆节 9月31日',
      expected: 'MM-DD',
      found: '2026-09-31',
    });
  });

  it('a range of more than 16 days; of 16 it is none', () => {
    expect(holiday('10月1日至16日放假，共16天。')).toEqual([]);
    expect(holiday('10月1日至17日放假。')).toEqual([
      {
        code: 'bad-range',
        path: '国庆节 10月1日',
        expected: '1–16天',
        found: '2026-10-01–2026-10-17',
      },
    ]);
  });

  it('a make-up day that is no weekend', () => {
    expect(holiday('10月1日放假，共1天。10月9日上班。')).toEqual([
      { code: 'not-a-weekend', path: '国庆节 10月9日', expected: '周六 | 周日', found: '周五' },
    ]);
    const range = holiday('10月1日放假，共1天。10月9日至10日上班。');
    expect(range.map(({ code }) => code)).toEqual(['not-a-weekend']);
  });

  it('a count of days that does not fit', () => {
    expect(holiday('10月1日至3日放假，共4天。')).toEqual([
      { code: 'day-count', path: '国庆节', expected: '共4天', found: '3天' },
    ]);
  });

  it('a holiday without dates, and a day that is listed twice', () => {
    expect(
      problemsOf(`${HEAD}一、元旦：1月1日放假。二、国庆节：另行通知。三、中秋节：1月1日放假。`),
    ).toEqual([
      { code: 'no-dates', path: '国庆节', expected: 'M月D日…放假', found: '' },
      { code: 'listed-twice', path: '2026-01-01', expected: '1', found: '2' },
    ]);
  });

  it('a text that is none', () => {
    expect(problemsOf('放'.repeat(20_001))).toEqual([
      { code: 'too-large', path: '', expected: '≤ 20000', found: '20001' },
    ]);
    const words = '请各科室于今日下班前报送清单，'.repeat(9);
    expect(problemsOf(words)).toEqual([
      { code: 'no-holidays', path: '', expected: 'M月D日…放假', found: words.slice(0, 40) },
    ]);
    expect(problemsOf('元旦：1月1日放假。')).toEqual([
      { code: 'year-unknown', path: '', expected: 'YYYY年 | 周X', found: '' },
    ]);
  });
});

it('tells dates in order and each once, however the notice puts them', () => {
  const { off, work } = parseNotice(
    `${HEAD}一、国庆节：10月1日至3日放假。10月10日、9月20日上班。二、元旦：1月1日放假。`,
  );
  expect(off).toEqual(['2026-01-01', '2026-10-01', '2026-10-02', '2026-10-03']);
  expect(work).toEqual(['2026-09-20', '2026-10-10']);
});
