import { send } from '../messaging/send';
import { pageReport, type PageReport } from '../overview/page-state';
import { browser } from '../platform/browser';

/** What the tab in front says of itself; never rejects, a tab that says nothing is no chat page. */
export async function reportOfActivePage(): Promise<PageReport> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return pageReport(undefined);
    return pageReport(await send('getPageHealth', { tabId: tab.id }));
  } catch {
    return pageReport(undefined);
  }
}
