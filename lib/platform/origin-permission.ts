import { browser } from './browser';

const originsOf = (url: string): { origins: string[] } => {
  const { protocol, hostname } = new URL(url);
  // A match pattern has no port.
  return { origins: [`${protocol}//${hostname}/*`] };
};

export const mayFetch = (url: string): Promise<boolean> =>
  browser.permissions.contains(originsOf(url));

/** Only within a person's own click, on a page: the browser asks for this one origin. */
export const askToFetch = (url: string): Promise<boolean> =>
  browser.permissions.request(originsOf(url));

/** Gives back what was granted for an address that is no longer used. */
export const forgetOrigin = async (url: string): Promise<void> => {
  await browser.permissions.remove(originsOf(url)).catch(() => false);
};
