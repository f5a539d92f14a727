type Listener = (...values: never[]) => unknown;

/** The browser's storage, alarms and permissions as the profile's sources need them, in memory. */
export function profileStandIn() {
  const state = {
    local: {} as Record<string, unknown>,
    /** `undefined`: Firefox without a policy. */
    managed: {} as Record<string, unknown> | undefined,
    alarms: {} as Record<string, number>,
    origins: [] as string[],
    toldAt: 0,
    onChanged: [] as Listener[],
    onAlarm: [] as Listener[],
  };
  const copy = <T>(value: T): T => structuredClone(value);
  const api = {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(copy({ [key]: state.local[key] })),
        set: (values: Record<string, unknown>) => {
          if ('changedAt' in values) state.toldAt += 1;
          return Promise.resolve(void Object.assign(state.local, copy(values)));
        },
        remove: (keys: readonly string[]) => {
          const kept = Object.entries(state.local).filter(([key]) => !keys.includes(key));
          state.local = Object.fromEntries(kept);
          return Promise.resolve();
        },
      },
      managed: {
        get: () =>
          state.managed
            ? Promise.resolve(copy(state.managed))
            : Promise.reject(new Error('Managed storage manifest not found')),
      },
      onChanged: { addListener: (each: Listener) => state.onChanged.push(each) },
    },
    alarms: {
      create: (name: string, { when }: { when: number }) => void (state.alarms[name] = when),
      clear: (name: string) => {
        const kept = Object.entries(state.alarms).filter(([key]) => key !== name);
        state.alarms = Object.fromEntries(kept);
        return Promise.resolve(true);
      },
      onAlarm: { addListener: (each: Listener) => state.onAlarm.push(each) },
    },
    permissions: {
      contains: ({ origins = [] }: { origins?: string[] }) =>
        Promise.resolve(origins.every((each) => state.origins.includes(each))),
      remove: ({ origins = [] }: { origins?: string[] }) => {
        state.origins = state.origins.filter((each) => !origins.includes(each));
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([]),
      registerContentScripts: () => Promise.resolve(),
      unregisterContentScripts: () => Promise.resolve(),
    },
    tabs: { query: () => Promise.resolve([]) },
    runtime: { id: 'our-id', getURL: (path: string) => `chrome-extension://our-id/${path}` },
  };
  return { state, api };
}
