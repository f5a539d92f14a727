import { browser } from './browser';

/** Runs a file of ours in a tab's isolated world, when its page is ready; the top frame only. */
export async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/**
 * Puts the content script into tabs that were open before the extension was installed or updated.
 * Chromium leaves them without one; Firefox does this itself.
 */
export async function injectIntoOpenTabs(hosts: string[], file: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [inject(id, file)])));
}
