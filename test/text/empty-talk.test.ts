import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emojiOnly } from '../../lib/text/emoji-only';
import { emptyTalk } from '../../lib/text/empty-talk';
import { labelledMessages, messageFiles } from '../support/labelled-messages';

const HEADS = [
  '收到，',
  '好的，',
  '谢谢。',
  '辛苦了！',
  '明白 ',
  '👍',
  '[强]',
  '@李科\u2005',
  '赞，',
  'ok ',
];
const corpus = messageFiles.flatMap((name) => labelledMessages(name));
const substantive = corpus.filter(({ label }) => label === 'substantive').map(({ text }) => text);
const empty = corpus.filter(({ label }) => label === 'ack' || label === 'like_flood');

/** A bare 没有 or 王主任 may change its meaning behind a head, and an order becomes a promise. */
const CHANGES = /^.{0,4}$|^「|^@\S+$|^(?:认真|抓紧|立即|及时|按时)|尽快落实/su;

test.each(HEADS)('content stays content behind %s', (head) => {
  const sentences = substantive.filter((text) => !CHANGES.test(text)).map((text) => head + text);
  expect(sentences.length).toBeGreaterThan(450);
  expect(sentences.filter((text) => emptyTalk(text) !== undefined)).toEqual([]);
});

test.each<[string, (text: string) => string]>([
  ['a mention', (text) => `@王主任\u2005${text}`],
  ['a mention before and after', (text) => `@李科 ${text} @张三`],
  ['exclamation', (text) => `${text}！！`],
  ['emoji', (text) => `👍${text}👍`],
  ['spaces and a tilde', (text) => `  ${text}～`],
  ['a quote', (text) => `「张三：请于3日前上报」\n- - - - - - - - - - - - - - -\n${text}`],
  ['a face', (text) => `${text}[抱拳]`],
  ['hidden characters', (text) => `\u200b${text}\u200b`],
])('an empty message with %s stays empty', (_, dress) => {
  const plain = empty.map(({ text }) => text).filter((text) => emptyTalk(text));
  const filled = plain
    .filter((text) => !/^[「@]/u.test(text))
    .map(dress)
    .filter((text) => emptyTalk(text) === undefined);
  expect(filled).toEqual([]);
});

test.each([
  '收到，会议中心',
  '收到，张伟，李娜',
  '收到，+1，李娜',
  '1.张伟',
  '是王主任',
  '好的，周五',
])('%s tells something', (text) => {
  expect(emptyTalk(text)).toBeUndefined();
});

test.each(['收到，人事科', '财务室：收到', '收到\n前山街道', '收到，张伟', '好的，王主任'])(
  '%s is signed or addressed, no more',
  (text) => {
    expect(emptyTalk(text)?.kind).toBe('ack');
  },
);

test('a figure beside it fills any empty message', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...empty),
      fc.integer({ min: 20, max: 99_999 }),
      ({ text }, figure) => {
        fc.pre(!/\d/u.test(text));
        expect(emptyTalk(`${text}，${figure}份`)).toBeUndefined();
      },
    ),
  );
});

test.each([
  ['收到', 'ack', '收到'],
  ['谢谢，已收到', 'ack', '谢谢'],
  ['為一線同事點讚', 'praise', '点赞'],
  ['ＯＫ', 'ack', 'ok'],
])('%s is %s by its word %s', (text, kind, word) => {
  expect(emptyTalk(text)).toMatchObject({ kind, word });
});

const LONG: Readonly<Record<string, string>> = {
  'a notice': '各科室：请于周五前报送台账，联系人张伟，电话2263001。',
  'one word': '收到',
  'one emoji': '👍🏻',
  'one code': '[强]',
  'open phrases': '为向祝致敬',
  brackets: '「',
  mentions: '@张',
  spaces: '收 ',
  'half surrogates': '\ud83d',
  kaomoji: '(＾▽',
  figures: '1.',
};

/** The best of several runs: other work on a shared machine must not fail it. */
const bestMs = (text: string): number => {
  const judgeOnce = (): number => {
    const start = performance.now();
    emptyTalk(text);
    emojiOnly(text);
    return performance.now() - start;
  };
  return Math.min(...Array.from({ length: 12 }, judgeOnce));
};

// Eight times the text may cost eight times as much, not 64 times: a ratio, not a time.
test.each(Object.keys(LONG))('the cost of %s grows with its length, up to 64 KB', (name) => {
  const part = LONG[name]!;
  const short = part.repeat(Math.ceil(8_192 / part.length));
  bestMs(short);
  expect(bestMs(short.repeat(8)) / Math.max(bestMs(short), 0.02)).toBeLessThan(24);
});

test.each([
  ['可以', true],
  ['可以可以', true],
  ['可以的，谢谢', true],
  ['同意，无意见', false],
  ['收到，无异议', false],
  ['收到', false],
])('%s is one bare word of answer: %s', (text, bare) => {
  expect(emptyTalk(text)?.bare).toBe(bare);
});
