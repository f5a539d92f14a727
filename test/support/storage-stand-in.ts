const nothing = { addListener: () => undefined };

const removeFrom = (kept: Record<string, unknown>, keys: readonly string[]): Promise<void> => {
  for (const key of keys) Reflect.deleteProperty(kept, key);
  return Promise.resolve();
};

/** The calls of the browser's API that the background's storage needs, in memory. */
export function storageStandIn() {
  const store: Record<string, unknown> = {};
  const session: Record<string, unknown> = {};
  const area = (kept: Record<string, unknown>) => ({
    get: (key: string | null) => Promise.resolve(key === null ? { ...kept } : { [key]: kept[key] }),
    set: (values: object) => Promise.resolve(void Object.assign(kept, structuredClone(values))),
    remove: (keys: string | string[]) => removeFrom(kept, [keys].flat()),
    clear: () => removeFrom(kept, Object.keys(kept)),
  });
  const api = {
    store,
    clear: () => void Promise.all([api.storage.local.clear(), api.storage.session.clear()]),
    storage: { local: area(store), session: area(session) },
    alarms: {
      get: () => Promise.resolve(undefined),
      create: () => undefined,
      clear: () => Promise.resolve(true),
      onAlarm: nothing,
    },
    action: {
      setBadgeText: () => Promise.resolve(),
      setBadgeBackgroundColor: () => Promise.resolve(),
    },
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
  };
  return { api };
}
