import { browser } from './browser';

export interface ScriptWish {
  readonly id: string;
  /** Match patterns without ports; only ones that are granted. */
  readonly matches: readonly string[];
}

const asText = (matches: readonly string[] = []): string => [...matches].sort().join();

/**
 * Makes the registered content scripts exactly the wished ones. A browser registers a script for a
 * host that is not granted without a word, and keeps one whose permission is gone.
 * @returns the ids that are new, whose open tabs have no script yet
 */
export async function registerExactly(
  wishes: readonly ScriptWish[],
  file: string,
): Promise<readonly string[]> {
  const there = await browser.scripting.getRegisteredContentScripts();
  const isWished = ({ id, matches }: { id: string; matches?: string[] }): boolean =>
    wishes.some((wish) => wish.id === id && asText(wish.matches) === asText(matches));
  const stale = there.filter((script) => !isWished(script as never)).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const kept = new Set(there.map(({ id }) => id).filter((id) => !stale.includes(id)));
  const missing = wishes.filter(({ id }) => !kept.has(id));
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map(({ id, matches }) => ({
        id,
        matches: [...matches],
        js: [file],
        runAt: 'document_start' as const,
        persistAcrossSessions: true,
      })),
    );
  return missing.map(({ id }) => id);
}
