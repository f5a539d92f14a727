import { browser } from './browser';

/** Brings a tab of these match patterns to the front, or opens one; its id, where known. */
export async function openTab(
  matches: readonly string[],
  origin: string,
): Promise<{ readonly tabId: number | undefined; readonly isNew: boolean }> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  const tab = tabs.find(({ url = '' }) => url.startsWith(`${origin}/`)) ?? tabs[0];
  if (tab?.id === undefined) {
    const made = await browser.tabs.create({ url: `${origin}/` });
    return { tabId: made.id, isNew: true };
  }
  await browser.tabs.update(tab.id, { active: true });
  // Firefox for Android has no windows.
  const windows = browser.windows as typeof browser.windows | undefined;
  if (tab.windowId !== undefined) await windows?.update(tab.windowId, { focused: true });
  return { tabId: tab.id, isNew: false };
}
