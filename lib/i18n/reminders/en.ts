import type { ReminderTexts } from './zh-CN';

export const en: ReminderTexts = {
  pageTitle: 'Qunyue · Reminder counts',
  title: 'Reminder counts',
  lead: 'Counts only: no text, no group names, no times of day. Kept on this machine.',
  period: (days) => `Last ${days} days`,
  none: 'No reminders in this time.',
  chart: 'Reminders per day',
  chartKey: { heeded: 'Heeded', other: 'Others' },
  day: 'Day',
  columns: {
    rule: 'Rule',
    shown: 'Reminders',
    heeded: 'Heeded',
    sent: 'Sent anyway',
    emergency: 'Emergency',
    falseAlarm: 'Wrong',
    notWork: 'Not a work group',
    share: 'Share sent anyway',
  },
  tooStrict: 'Mostly sent anyway: your admin could relax this rule',
  rules: {
    'off-hours': 'Off hours',
    'empty-reply': 'Empty reply',
    sticker: 'Sticker',
    flood: 'Repeats and flooding',
    'reply-demand': 'Demand to reply',
  },
  asTable: 'Show as a table',
  save: 'Save as a file',
  saveHint:
    'Sums by rule only: no days, groups or names. Whether to give it to an admin is up to you; sums are shown only once there are 5 people.',
};
