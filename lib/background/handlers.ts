import { civilTime } from '../calendar/civil-time';
import { findGroup, groupByHint, settleKind } from '../db/groups';
import { countOutcome } from '../db/outcomes';
import { recordSightings } from '../db/record-sightings';
import { guardCatalogues } from '../i18n/guard/catalogues';
import { DEFAULT_LOCALE, isLocale } from '../i18n/locale';
import type { GuardConfig } from '../messaging/protocol';
import type { Handlers } from '../messaging/serve';
import type { GroupKind } from '../model/group';
import type { PageHealth } from '../model/health';
import type { Sighting } from '../model/sighting';
import { showBadge } from '../platform/badge';
import { browser } from '../platform/browser';
import { askTab, tellPages } from '../platform/extension';
import { builtInSettings } from '../profile/built-in';
import { checkSightings } from './check-sighting';
import { draftHandlers } from './drafts';
import { readPageModel } from './page-model';
import { doNotRecordKey, prepare } from './prepare';

const KINDS: readonly GroupKind[] = ['work', 'social', 'unknown'];

async function config(): Promise<GuardConfig> {
  const stored = (await browser.storage.local.get('locale')).locale;
  const locale = isLocale(stored) ? stored : DEFAULT_LOCALE;
  return { settings: builtInSettings, locale, words: guardCatalogues[locale] };
}

async function record(sightings: readonly Sighting[]): Promise<Record<string, GroupKind>> {
  const { settings } = await config();
  const prepared = await Promise.all(sightings.map((sighting) => prepare(sighting, settings)));
  return { ...(await recordSightings(prepared)) };
}

async function settle(
  group: { clientId: string; name: string; idHint?: string; id?: string },
  kind: GroupKind,
): Promise<void> {
  if (!KINDS.includes(kind)) throw new Error('no such kind');
  const key = await doNotRecordKey(group.clientId, group.name, group.idHint ?? '');
  await settleKind(group.id, kind, key);
  await tellPages(Date.now());
}

/** What the background does for each message; each resolves when it is done for good. */
export const handlers: Handlers = {
  getConfig: () => config(),
  async recordSightings(claim, { tabId }) {
    const sightings = checkSightings(claim, Date.now());
    const kinds = await record(sightings);
    const first = sightings[0];
    if (tabId !== undefined && first) void readPageModel(tabId, first, record);
    return { recorded: sightings.map(({ id }) => id), kinds };
  },
  async setKindByHint({ clientId, idHint, name, kind }) {
    const row = await groupByHint(clientId, idHint);
    await settle(row ?? { clientId, name, idHint }, kind);
    return undefined;
  },
  async reportHealth(health, { tabId }) {
    if (tabId !== undefined) await showBadge(tabId, health.state);
    return undefined;
  },
  async countOutcome({ rules, outcome }) {
    const { date } = civilTime(new Date(), builtInSettings.timeZone);
    // What is secret leaves no trace, not even a count.
    const counted = rules.slice(0, 8).filter((rule) => rule !== 'secrecy');
    await countOutcome(date, counted, outcome);
    return undefined;
  },
  ...draftHandlers,
  getPageHealth: async ({ tabId }) => (await askTab(tabId, 'health')) as PageHealth | undefined,
  async setKind({ groupId, kind }) {
    const row = await findGroup(groupId);
    if (row) await settle(row, kind);
    return undefined;
  },
  async setLocale(locale) {
    if (!isLocale(locale)) throw new Error('no such language');
    await browser.storage.local.set({ locale });
    await tellPages(Date.now());
    return undefined;
  },
};
