import type { ClockSpan } from '../model/civil-date';
import type { Settings } from '../model/settings';

const OFFICE_DAY: readonly ClockSpan[] = [['08:30', '17:30']];

/**
 * What holds where no profile and no user says otherwise (product.md §4). The rule texts name no
 * hours and no thresholds, so every figure here is a parameter.
 */
export const builtInSettings: Settings = {
  timeZone: 'Asia/Shanghai',
  workHours: {
    mon: OFFICE_DAY,
    tue: OFFICE_DAY,
    wed: OFFICE_DAY,
    thu: OFFICE_DAY,
    fri: OFFICE_DAY,
    sat: [],
    sun: [],
    makeUp: 'mon',
    breaks: false,
    graceMinutes: 10,
    seasons: [],
  },
  calendar: {},
  dateOverrides: {},
  rules: {
    'off-hours': { level: 'confirm', minMembers: 3, quietMinutes: 30 },
    sticker: { level: 'confirm' },
    'empty-reply': { level: 'confirm', allow: [] },
    flood: { level: 'confirm', repeat: 3, windowMinutes: 10, crowd: 5 },
    'reply-demand': { level: 'tip' },
    secrecy: { level: 'confirm', words: ['绝密', '机密', '秘密'] },
    dailyBudget: 12,
  },
  emergency: {
    reasons: ['防汛', '火情', '突发', '舆情', '值班', '其他'],
    periods: [],
    exemptGroups: [],
  },
  units: [],
  kinds: { work: [], social: [], countedKinds: ['work'] },
  checks: {
    inactive: { days: 90, watchDays: 30, byPurpose: {} },
    finished: { graceDays: 14 },
    duplicate: { minOverlap: 0.6 },
    naming: {},
    size: { maxMembers: 500 },
    review: { everyMonths: 1 },
  },
  notices: {},
  privacy: { keepMemberNames: false, retentionDays: 180 },
};
