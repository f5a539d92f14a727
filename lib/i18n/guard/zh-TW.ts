import type { GuardCatalogue } from './words';

export const zhTW: GuardCatalogue = {
  lang: 'zh-TW',
  facts: {
    'off-hours': '現在 {clock}，非工作時間',
    'empty-reply': '這條只有「{word}」',
    sticker: '這條只有表情',
  },
  clauses: {
    'off-hours': '；且非工作時間',
    'empty-reply': '；且只有「{word}」',
    sticker: '；且只有表情',
  },
  hints: { 'empty-reply': '，可補一句辦理情況', sticker: '，工作群裡請用文字' },
  tips: {
    'off-hours': '現在 {clock}，非工作時間',
    'empty-reply': '只回「{word}」會多一條訊息，可補一句辦理情況',
    sticker: '這條只有表情，工作群裡請用文字',
  },
  group: '「{name}」',
  thisGroup: '本群',
  members: ' {count} 人',
  source: '來自：{profile}',
  builtIn: '內建規則',
  keepEditing: '繼續編輯',
  dontSend: '先不傳',
  sendTo: '仍然傳給 {count} 人',
  sendAnyway: '仍然傳到本群',
  notWork: '不是工作群',
  falseAlarm: '誤報',
  covered: '提醒列被網頁遮住了，剛才沒有傳送，請再確認一次',
  again: '請再按一次傳送',
  notWorkNoted: '記下了：這個群不是工作群，以後不再提醒',
};
