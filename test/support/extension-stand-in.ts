import { vi } from 'vitest';

type Listener = (...values: never[]) => unknown;
const listeners = (): { addListener: (each: Listener) => void; all: Listener[] } => {
  const all: Listener[] = [];
  return { all, addListener: (each) => all.push(each) };
};

/** The few calls of the browser's API that the kept drafts need, in memory. */
export function extensionStandIn() {
  const store: Record<string, unknown> = {};
  const state = {
    store,
    alarm: undefined as number | undefined,
    badge: '',
    notified: [] as string[],
    mayNotify: false,
    tabs: [] as { id: number; url: string; windowId: number }[],
    asked: [] as string[],
    opened: [] as string[],
  };
  const api = {
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: store[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(store, values)),
      },
    },
    alarms: {
      create: (_: string, { when }: { when: number }) => void (state.alarm = when),
      clear: () => Promise.resolve(void (state.alarm = undefined)),
      onAlarm: listeners(),
    },
    action: {
      setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (state.badge = text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
    },
    permissions: {
      contains: () => Promise.resolve(state.mayNotify),
      onAdded: listeners(),
    },
    notifications: {
      create: (_: string, { title, message }: { title: string; message: string }) =>
        Promise.resolve(state.notified.push(`${title}|${message}`)),
      clear: vi.fn(() => Promise.resolve(true)),
      onClicked: listeners(),
    },
    runtime: {
      getURL: (path: string) => `chrome-extension://our-id/${path}`,
      onStartup: listeners(),
      onInstalled: listeners(),
    },
    tabs: {
      query: () => Promise.resolve(state.tabs),
      update: (id: number) => Promise.resolve(void state.asked.push(`front ${id}`)),
      create: ({ url }: { url: string }) => {
        state.opened.push(url);
        return Promise.resolve({ id: 99 });
      },
      sendMessage: (id: number, question: string) =>
        Promise.resolve(void state.asked.push(`${question} ${id}`)),
    },
    windows: { update: () => Promise.resolve() },
  };
  return { state, api };
}
