import type { RuleLevel, RuleSettings, Settings } from '../model/settings';
import type { Profile, SettingsPatch } from './schema';

const mergeRules = (base: RuleSettings, patch: SettingsPatch['rules'] = {}): RuleSettings => ({
  'off-hours': { ...base['off-hours'], ...patch['off-hours'] },
  sticker: { ...base.sticker, ...patch.sticker },
  'empty-reply': { ...base['empty-reply'], ...patch['empty-reply'] },
  flood: { ...base.flood, ...patch.flood },
  'reply-demand': { ...base['reply-demand'], ...patch['reply-demand'] },
  secrecy: { ...base.secrecy, ...patch.secrecy },
  dailyBudget: patch.dailyBudget ?? base.dailyBudget,
});

const atMostTip = <T extends { readonly level: RuleLevel }>(rule: T): T =>
  rule.level === 'off' ? rule : { ...rule, level: 'tip' };

/** While the rules are a draft no rule speaks louder than a tip. */
export const capAtTip = (rules: RuleSettings): RuleSettings => ({
  'off-hours': atMostTip(rules['off-hours']),
  sticker: atMostTip(rules.sticker),
  'empty-reply': atMostTip(rules['empty-reply']),
  flood: atMostTip(rules.flood),
  'reply-demand': atMostTip(rules['reply-demand']),
  secrecy: atMostTip(rules.secrecy),
  dailyBudget: rules.dailyBudget,
});

const mergeChecks = (
  base: Settings['checks'],
  patch: SettingsPatch['checks'] = {},
): Settings['checks'] => ({
  inactive: {
    ...base.inactive,
    ...patch.inactive,
    byPurpose: { ...base.inactive.byPurpose, ...patch.inactive?.byPurpose },
  },
  finished: { ...base.finished, ...patch.finished },
  duplicate: { ...base.duplicate, ...patch.duplicate },
  naming: { ...base.naming, ...patch.naming },
  size: { ...base.size, ...patch.size },
  review: { ...base.review, ...patch.review },
});

/**
 * The settings with a profile laid over them: lists and a calendar's years replace, everything
 * else merges key by key. While the rules are a draft no rule speaks louder than a tip.
 */
export const applyProfile = (
  base: Settings,
  { settings: patch, status }: Pick<Profile, 'settings'> & Partial<Pick<Profile, 'status'>>,
): Settings => {
  const rules = mergeRules(base.rules, patch.rules);
  return {
    timeZone: patch.timeZone ?? base.timeZone,
    workHours: { ...base.workHours, ...patch.workHours },
    calendar: { ...base.calendar, ...patch.calendar },
    dateOverrides: { ...base.dateOverrides, ...patch.dateOverrides },
    rules: status === 'draft' ? capAtTip(rules) : rules,
    emergency: { ...base.emergency, ...patch.emergency },
    units: patch.units ?? base.units,
    kinds: {
      work: patch.kinds?.work ?? base.kinds.work,
      social: patch.kinds?.social ?? base.kinds.social,
      countedKinds: patch.kinds?.countedKinds ?? base.kinds.countedKinds,
    },
    checks: mergeChecks(base.checks, patch.checks),
    notices: { ...base.notices, ...patch.notices },
    privacy: { ...base.privacy, ...patch.privacy },
  };
};
