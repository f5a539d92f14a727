import { MINUTE_MS } from '../calendar/civil-date';
import { civilTime } from '../calendar/civil-time';
import { nextWorkStart } from '../calendar/work-status';
import barCss from '../guard/bar/bar.css?inline';
import type { GuardDependencies } from '../guard/dependencies';
import { RecentTalkLog } from '../guard/recent-talk';
import { guardWords } from '../i18n/guard/guard-words';
import type { GuardConfig } from '../messaging/protocol';
import { addStyles } from '../platform/add-styles';
import { judge } from '../rules/judge';
import { DayBudget } from './day-budget';

type Parts = Pick<
  GuardDependencies,
  'page' | 'settings' | 'judge' | 'recent' | 'nextWorkStart' | 'words' | 'now' | 'addStyles'
> & { readonly recent: RecentTalkLog };

/** What every guard is made of, on a chat page and on the practice page alike. */
export function guardParts(config: () => GuardConfig): Parts {
  return {
    page: window,
    settings: () => ({ settings: config().settings, profileName: config().profileName }),
    judge: (context) => judge(context, config().emergencySigns),
    recent: new RecentTalkLog(() => config().settings.rules.flood.windowMinutes * MINUTE_MS),
    nextWorkStart: (at) => nextWorkStart(at, config().settings),
    words: () => guardWords(config().words),
    now: () => new Date(),
    addStyles: (root) => addStyles(root, barCss),
  };
}

/** The day's budget by the settings' own zone. */
export const dayBudget = ({ now, settings }: Pick<Parts, 'now' | 'settings'>): DayBudget =>
  new DayBudget({
    today: () => civilTime(now(), settings().settings.timeZone).date,
    perDay: () => settings().settings.rules.dailyBudget,
  });
