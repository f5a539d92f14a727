import { browser } from './browser';

type AlarmName = 'kept-drafts' | 'profile';

/** One alarm a name; `undefined` when there is nothing to wake for. Epoch ms. */
export async function wakeAt(
  when: number | undefined,
  name: AlarmName = 'kept-drafts',
): Promise<void> {
  if (when === undefined) await browser.alarms.clear(name);
  // A promise in Chromium, nothing in the polyfill's types.
  else await browser.alarms.create(name, { when });
}

export const onWake = (listener: () => void, name: AlarmName = 'kept-drafts'): void =>
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
