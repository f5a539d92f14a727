import type { GuardCatalogue } from './words';

export const zhCN: GuardCatalogue = {
  lang: 'zh-CN',
  facts: {
    'off-hours': '现在 {clock}，非工作时间',
    'empty-reply': '这条只有「{word}」',
    sticker: '这条只有表情',
  },
  clauses: {
    'off-hours': '；且非工作时间',
    'empty-reply': '；且只有「{word}」',
    sticker: '；且只有表情',
  },
  hints: { 'empty-reply': '，可补一句办理情况', sticker: '，工作群里请用文字' },
  tips: {
    'off-hours': '现在 {clock}，非工作时间',
    'empty-reply': '只回「{word}」会多一条消息，可补一句办理情况',
    sticker: '这条只有表情，工作群里请用文字',
  },
  group: '「{name}」',
  thisGroup: '本群',
  members: ' {count} 人',
  source: '来自：{profile}',
  builtIn: '内置规则',
  keepEditing: '继续编辑',
  dontSend: '先不发',
  sendTo: '仍然发给 {count} 人',
  sendAnyway: '仍然发到本群',
  notWork: '不是工作群',
  falseAlarm: '误报',
  covered: '提醒条被网页遮住了，刚才没有发送，请再确认一次',
  again: '请再按一次发送',
  notWorkNoted: '记下了：这个群不是工作群，以后不再提醒',
};
