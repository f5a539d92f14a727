import { expect, test } from 'vitest';
import { clausesOf, ownWords } from '../../lib/text/normalise';
import { mentionsSomebody } from '../../lib/text/mention';
import { withoutQuote } from '../../lib/text/quote';

test.each([
  ['ＯＫ，收到', 'ok,收到'],
  ['謝謝領導', '谢谢领导'],
  ['哈哈哈哈哈', '哈'],
  ['收\u200b到', '收到'],
  ['666666', '666'],
  ['➕1', '+1'],
])('%s becomes %s', (raw, plain) => {
  expect(ownWords(raw)?.trim()).toBe(plain);
});

test('clauses keep figures, times and spaces together', () => {
  expect(clausesOf('收 到,8:30开会。1.5万;a/b - 1-2楼')).toEqual([
    '收 到',
    '8:30开会',
    '1.5万',
    'a',
    'b',
    '1-2楼',
  ]);
});

test.each([
  ['「各科室请于周五前上报」———— 收到', '收到'],
  ['「张三：明天」\n- - - - - - - - - - - - - - -\n收到', '收到'],
  ['「张三：「李四：表」\n- - -\n发了」\n- - - - -\n好的', '好的'],
  ['「张三：「没有合上」\n- - - - -\n好的', '好的'],
  ['「张三：明天」\n收到', '收到'],
  ['回复 张三：收到', '收到'],
  ['「收到」这个功能怎么用', '「收到」这个功能怎么用'],
])('%s: own words are %s', (raw, own) => {
  expect(withoutQuote(raw).trim()).toBe(own);
});

test('a mention calls on one person, not on all', () => {
  expect(mentionsSomebody('@小王\u2005明天去')).toBe(true);
  expect(mentionsSomebody('@所有人 明天去')).toBe(false);
  expect(mentionsSomebody('发到 a@b.cn')).toBe(false);
});
