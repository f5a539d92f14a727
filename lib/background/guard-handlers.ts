import { civilTime } from '../calendar/civil-time';
import { countOutcome } from '../db/outcomes';
import { isLocale } from '../i18n/locale';
import type { GuardProtocol } from '../messaging/protocols/guard';
import type { Handlers } from '../messaging/serve';
import type { PageHealth } from '../model/health';
import { showBadge } from '../platform/badge';
import { browser } from '../platform/browser';
import { askTab, tellPages } from '../platform/extension';
import { currentConfig, shownToday } from './config';

export const guardHandlers: Pick<Handlers, keyof GuardProtocol> = {
  getConfig: () => currentConfig(),
  async reportHealth(health, { tabId }) {
    if (tabId !== undefined) await showBadge(tabId, health.state);
    return undefined;
  },
  async countOutcome({ rules, outcome }) {
    const { settings } = await currentConfig();
    const { date } = civilTime(new Date(), settings.timeZone);
    // What is secret leaves no trace, not even a count.
    const counted = rules.slice(0, 8).filter((rule) => rule !== 'secrecy');
    await countOutcome(date, counted, outcome);
    return shownToday(settings);
  },
  getPageHealth: async ({ tabId }) => (await askTab(tabId, 'health')) as PageHealth | undefined,
  async setLocale(locale) {
    if (!isLocale(locale)) throw new Error('no such language');
    await browser.storage.local.set({ locale });
    await tellPages(Date.now());
    return undefined;
  },
};
