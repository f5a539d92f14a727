import { native } from './native';

/** The one key of `storage.local` whose change tells open pages to ask again. */
const SHARED_CHANGE = 'changedAt';

/** False once the extension was updated, reloaded or removed under a running content script. */
export const isAlive = (): boolean => {
  try {
    // Typed as always there, but an orphan's runtime has lost it.
    return Boolean(native.runtime.id as string | undefined);
  } catch {
    return false;
  }
};

/** Tells every open page that settings or kinds have changed. */
export const tellPages = (at: number): Promise<void> =>
  native.storage.local.set({ [SHARED_CHANGE]: at });

export function onSharedChange(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && SHARED_CHANGE in changes) listener();
  };
  native.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    if (isAlive()) native.storage.onChanged.removeListener(onChanged);
  });
}

/** Answers a question that the background asks this tab. */
export function answerPage(question: string, answer: () => unknown, signal: AbortSignal): void {
  const onMessage = ((
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (answer: unknown) => void,
  ) => {
    const isOurs = sender.id === native.runtime.id && sender.tab === undefined;
    if (isOurs && message === question) respond(answer());
    return undefined;
  }) as never;
  native.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (isAlive()) native.runtime.onMessage.removeListener(onMessage);
  });
}

/** Asks a tab's content script; `undefined` when there is none. */
export const askTab = async (tabId: number, question: string): Promise<unknown> => {
  try {
    return await native.tabs.sendMessage(tabId, question, { frameId: 0 });
  } catch {
    return undefined;
  }
};
