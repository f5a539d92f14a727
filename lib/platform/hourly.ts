import { browser } from './browser';

const NAME = 'storage';

/** An alarm each hour while the browser runs; one that is missing is set again. */
export function eachHour(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
  void browser.alarms.get(NAME).then((alarm) => {
    // A promise in Chromium, nothing in the polyfill's types.
    if (!(alarm as unknown)) void browser.alarms.create(NAME, { periodInMinutes: 60 });
  });
}
