import { browser } from './browser';

/** What the managed policy hands to this extension; empty where there is none. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where no policy is set.
    return {};
  }
}

/** Chromium tells of a changed policy at once; Firefox reads policies when it starts. */
export const onManagedChange = (listener: () => void): void =>
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
