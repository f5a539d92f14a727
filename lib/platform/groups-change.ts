import { browser } from './browser';

/**
 * In `storage.session`, which chat pages can't see: they answer the other signal by telling all their
 * groups again, and that would call for the next.
 */
const KEY = 'groupsChangedAt';

/** Tells our own open pages that groups were stored anew. */
export const tellGroupsChanged = async (at: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: at });

export function onGroupsChange(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && KEY in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
