import { browser } from './browser';

/** True once in a session of the browser for each name; later starts of the worker get false. */
export async function isFirstInSession(name: string): Promise<boolean> {
  const isKnown = (await browser.storage.session.get(name))[name] === true;
  if (!isKnown) await browser.storage.session.set({ [name]: true });
  return !isKnown;
}
