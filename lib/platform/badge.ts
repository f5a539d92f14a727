import type { GuardState } from '../model/health';
import { browser } from './browser';

/** A mark on the toolbar icon of a tab whose guard does not work, or not wholly; else the common badge. */
export async function showBadge(tabId: number, state: GuardState): Promise<void> {
  const isOff = state === 'unrecognised' || state === 'failed';
  const isPartial = state === 'partial';
  await browser.action.setBadgeText({ tabId, text: isOff ? '!' : isPartial ? '?' : null });
  if (isOff || isPartial) await browser.action.setBadgeBackgroundColor({ tabId, color: '#7d5200' });
}

/** On every tab: how many kept drafts are due; none shows nothing. */
export async function showDueCount(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#0f6e6a' });
}
