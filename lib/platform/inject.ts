import { browser } from './browser';

/**
 * Puts the content script into tabs that were open before the extension was installed or updated.
 * Chromium leaves them without one; Firefox does this itself.
 */
export async function injectIntoOpenTabs(hosts: string[], file: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: hosts });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: [file] })],
    ),
  );
}
