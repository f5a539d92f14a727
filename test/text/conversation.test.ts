import { expect, test } from 'vitest';
import { asksForAnswer, demandsReply } from '../../lib/text/conversation';

test.each([
  '收到请回复',
  '请各单位回复',
  '收到的回1',
  '看到请回复',
  '请大家接龙',
  '请转发并点赞',
  '收到请扣1',
  '请各科室收到后在群里回复一下',
  '大家都收到了吗？',
  '各位收到请回个1',
  '請收到後回覆',
  '收到的请吱一声',
])('%s demands a reply', (text) => {
  expect(demandsReply(text)).toBe(true);
});

test.each([
  '周五开会可以吗',
  '方案A还是方案B',
  '大家有没有意见',
  '在吗',
  '点名',
  '到了没',
  '小王能来吗？',
  '请王主任审定',
  '各单位人数报一下，多少人？',
  '大家到齐了没有',
  '现在投票',
  '定在周五开，行不行',
  '人到了报个数',
])('%s asks for an answer', (text) => {
  expect(asksForAnswer(text)).toBe(true);
});

test.each([
  '收到無需回覆',
  '收到不用回复',
  '请各科室于周五前上报',
  '明天上午九点开会',
  '通知已发群文件',
  '请各单位做好防汛准备',
  '会议室已订好',
  '材料请按时报送',
  '今天辛苦大家',
])('%s does neither', (text) => {
  expect(demandsReply(text)).toBe(false);
  expect(asksForAnswer(text)).toBe(false);
});
