import { browser } from './browser';

/** One alarm for each. */
export type AlarmName = 'kept-drafts' | 'review' | 'profile';

/** One alarm of a name at most; `undefined` when there is nothing to wake for. Epoch ms. */
export async function wakeAt(
  when: number | undefined,
  name: AlarmName = 'kept-drafts',
): Promise<void> {
  if (when === undefined) await browser.alarms.clear(name);
  // A promise in Chromium, nothing in the polyfill's types.
  else await browser.alarms.create(name, { when });
}

export const onWake = (listener: () => void, of: AlarmName = 'kept-drafts'): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === of) listener();
  });
