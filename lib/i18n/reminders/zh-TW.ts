import type { ReminderTexts } from './zh-CN';

export const zhTW: ReminderTexts = {
  pageTitle: '群約 · 提醒統計',
  title: '提醒統計',
  lead: '只有次數，沒有內容、群名和鐘點；只存在本機。',
  period: (days) => `最近 ${days} 天`,
  none: '這段時間沒有提醒。',
  chart: '每天的提醒',
  chartKey: { heeded: '採納', other: '其餘' },
  day: '日期',
  columns: {
    rule: '規則',
    shown: '提醒',
    heeded: '採納',
    sent: '仍然傳',
    emergency: '緊急',
    falseAlarm: '誤報',
    notWork: '不是工作群',
    share: '仍然傳的比例',
  },
  tooStrict: '多數時候仍然傳，可請管理員放寬',
  rules: {
    'off-hours': '非工作時間',
    'empty-reply': '空回覆',
    sticker: '貼圖',
    flood: '重複與洗版',
    'reply-demand': '要求回覆',
  },
  asTable: '看成表格',
  save: '存成檔案',
  saveHint:
    '只含各規則的合計次數，沒有日期、群和姓名。給不給管理員由您決定；管理員要湊滿 5 人才看得到合計。',
};
