import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDemand } from '../../lib/text/bare-demand';

test.each([
  ['明早九点开会，收到请回复', '收到请回复'],
  ['請收到後回覆', '收到请回复'],
  ['Please confirm receipt', '收到请回复'],
  ['请全体党员接龙', '请接龙'],
  ['学完请把截图发到本群', '截图发群'],
  ['请大家转发朋友圈', '转发点赞'],
  ['值班的请每天在群里打卡', '群里打卡'],
])('%s demands %s', (text, demand) => {
  expect(bareDemand(text)).toBe(demand);
});

test.each([
  ['a real question', '收到请回复是否参会'],
  ['a figure asked for', '收到的请回复人数'],
  ['a quote of the demand', '「王主任：收到请回复」\n- - - - - - - - - - - - - - -\n材料已报'],
  ['talk about demands', '今后不要再发“收到请回复”'],
  ['a 接龙 being filled', '#接龙\n请大家接龙报名\n1. 张伟\n2. 李娜'],
  ['work to pass on', '请转发各社区落实'],
  ['a picture of an error', '报错的请截图发群里'],
  ['an SMS menu', '查询请回复1，退订回T'],
  ['an excuse', '收到的不用回复'],
])('%s is no demand', (_, text) => {
  expect(bareDemand(text)).toBeUndefined();
});

test('what follows the demand as another sentence does not undo it', () => {
  fc.assert(
    fc.property(fc.constantFrom('。', '！', '；', '\n'), fc.nat({ max: 9999 }), (end, figure) => {
      expect(bareDemand(`收到请回复${end}会议室在${figure}房`)).toBe('收到请回复');
      expect(bareDemand(`会议室在${figure}房${end}收到请回复`)).toBe('收到请回复');
    }),
  );
});

const bestMs = (text: string): number =>
  Math.min(
    ...Array.from({ length: 8 }, () => {
      const start = performance.now();
      bareDemand(text);
      return performance.now() - start;
    }),
  );

test.each(['收到请', '收到的后了', '请', '收到需要', '收到回复1下', '截图请', '请群里', '请转发'])(
  'a text of nothing but %s is judged within 50 ms',
  (part) => {
    expect(bestMs(part.repeat(4000))).toBeLessThan(50);
  },
);
