import { browser } from './browser';
import { withoutPort } from './client-origins';

const FILE = '/picker.js';
const isAt = (origin: string, url: string | undefined): boolean =>
  url !== undefined && URL.canParse(url) && new URL(url).origin === origin;

/** A tab of this origin, the one used last first; a new one where there is none. Needs the site's permission. */
export async function tabOf(origin: string): Promise<number | undefined> {
  const open = await browser.tabs.query({ url: withoutPort(`${origin}/*`) });
  const [latest] = open
    .filter(({ url }) => isAt(origin, url))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  return (latest ?? (await browser.tabs.create({ url: `${origin}/` }))).id;
}

export async function showTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Brings the page that runs this back to front. */
export async function showOwnTab(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own.id !== undefined) await showTab(own.id);
}

/**
 * Runs the picker in a tab, which must be at that origin, and waits for the person.
 * @returns what the picker settled on, unchecked; `gone` where its page went away meanwhile
 */
export async function pickInTab(
  tabId: number,
  origin: string,
  asked: unknown,
): Promise<{ readonly picked: unknown } | 'gone' | 'elsewhere'> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (!isAt(origin, url)) return 'elsewhere';
    const target = { tabId };
    await browser.scripting.executeScript({
      target,
      func: (options: unknown) => {
        (globalThis as { qunyuePicker?: unknown }).qunyuePicker = options;
      },
      args: [asked],
    });
    const [answer] = await browser.scripting.executeScript({ target, files: [FILE] });
    return answer && !('error' in answer && answer.error) ? { picked: answer.result } : 'gone';
  } catch {
    return 'gone';
  }
}

/** Resolves when the tab has loaded a page; `false` when it is closed. */
export function tabLoaded(tabId: number): Promise<boolean> {
  return new Promise((done) => {
    const settle = (isThere: boolean): void => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      done(isThere);
    };
    const onUpdated = (id: number, { status }: { status?: string }): void => {
      if (id === tabId && status === 'complete') settle(true);
    };
    const onRemoved = (id: number): void => {
      if (id === tabId) settle(false);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    const look = (): Promise<void> =>
      browser.tabs.get(tabId).then(
        ({ status }) => {
          if (status === 'complete') settle(true);
        },
        () => settle(false),
      );
    void look();
  });
}
