import type { SafePlace } from '../../lib/model/safe-place';

/** A safe place in memory, which keeps what a real one keeps: JSON. */
export function memoryPlace() {
  const kept = new Map<string, string>();
  const state = { kept, fails: false };
  const orFail = <T>(value: T): Promise<T> =>
    state.fails ? Promise.reject(new Error('the place failed')) : Promise.resolve(value);
  const place: SafePlace = {
    read: (key) => {
      const text = kept.get(key);
      return orFail(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },
    write: (key, value) => orFail(undefined).then(() => void kept.set(key, JSON.stringify(value))),
    remove: (keys) => orFail(undefined).then(() => keys.forEach((key) => kept.delete(key))),
  };
  return { ...state, place, state };
}
