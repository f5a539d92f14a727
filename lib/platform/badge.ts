import type { GuardState } from '../model/health';
import { browser } from './browser';

/** A mark on the toolbar icon of a tab whose guard does not work; none when it does. */
export async function showBadge(tabId: number, state: GuardState): Promise<void> {
  const text = state === 'unrecognised' || state === 'failed' ? '!' : '';
  await browser.action.setBadgeText({ tabId, text });
  if (text) await browser.action.setBadgeBackgroundColor({ tabId, color: '#7d5200' });
}
