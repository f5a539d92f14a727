import { expect, test } from 'vitest';
import type { EmergencySigns } from '../../lib/model/emergency-signs';
import { suggestsEmergency as suggests } from '../../lib/text/emergency';
import { learntEmergencySigns } from '../../lib/text/learnt-emergency-signs';
import { labelledNotices } from '../support/labelled-messages';

const suggestsEmergency = (text: string): boolean => suggests(text, learntEmergencySigns);

test.each(labelledNotices())('$label: $text', ({ text, label }) => {
  expect(suggestsEmergency(text)).toBe(label === 'emergency');
});

test.each([
  '湾仔街道南屏桥头发生车祸，两人受伤，请派人支援',
  '暴雨橙色预警生效，各社区立即检查低洼点',
  '翠微西路路面塌陷，请交警封路',
  '夏湾菜市场冒浓烟，消防正在赶来',
  '有老人晕倒在办事大厅，已打120',
  '水库水位告急，防汛人员马上集结',
  '突发停电，正在抢修，请各单位安抚群众',
  '台风“山竹”逼近，全体人员今晚在岗待命',
  '煤气泄漏，居民已疏散',
  '商场有人持刀闹事，请派出所支援',
])('suggests it for %s', (text) => {
  expect(suggestsEmergency(text)).toBe(true);
});

test.each([
  '收到，明天交',
  '请今晚加班把材料弄完',
  '紧急！今晚12点前报表',
  '防汛值班表马上发我',
  '请立即报送防汛演练方案',
  '台风假放几天',
  '停水了，我家没水洗澡',
  '今天受伤请假一天',
  '消防安全知识竞赛报名',
  '关于解除暴雨红色预警的通知',
  '落水管更换完成',
  '项目经费马上要批',
  '下周三停水检修',
  '速报统计表',
  '电脑中毒了',
  '火锅店着火了一样热闹',
])('stays silent for %s', (text) => {
  expect(suggestsEmergency(text)).toBe(false);
});

test('is data that crosses to a chat page unchanged', () => {
  const sent = JSON.parse(JSON.stringify(learntEmergencySigns)) as EmergencySigns;
  expect(sent).toEqual(learntEmergencySigns);
  expect(suggests('水库水位告急，防汛人员马上集结', sent)).toBe(true);
  expect(suggests('防汛值班表马上发我', sent)).toBe(false);
});
