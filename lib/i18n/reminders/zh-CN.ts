/** Words of the page of reminder counts. The source of the type; the others say the same. */
export const zhCN = {
  pageTitle: '群约 · 提醒统计',
  title: '提醒统计',
  lead: '只有次数，没有内容、群名和钟点；只存在本机。',
  period: (days: number) => `最近 ${days} 天`,
  none: '这段时间没有提醒。',
  chart: '每天的提醒',
  chartKey: { heeded: '采纳', other: '其余' },
  day: '日期',
  columns: {
    rule: '规则',
    shown: '提醒',
    heeded: '采纳',
    sent: '仍然发',
    emergency: '紧急',
    falseAlarm: '误报',
    notWork: '不是工作群',
    share: '仍然发的比例',
  },
  tooStrict: '多数时候仍然发，可请管理员放宽',
  rules: {
    'off-hours': '非工作时间',
    'empty-reply': '空回复',
    sticker: '表情包',
    flood: '重复与刷屏',
    'reply-demand': '要求回复',
  } as Readonly<Record<string, string>>,
  asTable: '看成表格',
  save: '存成文件',
  saveHint:
    '只含各规则的合计次数，没有日期、群和姓名。给不给管理员由您定；管理员要凑满 5 人才看得到合计。',
};

export type ReminderTexts = typeof zhCN;
