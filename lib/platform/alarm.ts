import { browser } from './browser';

const NAME = 'kept-drafts';

/** One alarm at most; `undefined` when there is nothing to wake for. Epoch ms. */
export async function wakeAt(when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(NAME);
  // A promise in Chromium, nothing in the polyfill's types.
  else await browser.alarms.create(NAME, { when });
}

export const onWake = (listener: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
