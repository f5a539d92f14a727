// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { watchOcclusion } from '../../../lib/guard/bar/occlusion';

afterEach(() => vi.unstubAllGlobals());

it('believes the browser’s last word, and nothing where it has none', () => {
  const life = new AbortController();
  let tell: (entries: readonly object[]) => void = () => undefined;
  const disconnect = vi.fn();
  class Observer {
    constructor(callback: typeof tell) {
      tell = callback;
    }
    observe = vi.fn();
    disconnect = disconnect;
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  const isOccluded = watchOcclusion(document.body, life.signal);
  expect(isOccluded()).toBe(false);
  tell([{ isVisible: true }, { isVisible: false }]);
  expect(isOccluded()).toBe(true);
  tell([{ isVisible: true }]);
  expect(isOccluded()).toBe(false);
  tell([{}]);
  expect(isOccluded()).toBe(false);
  life.abort();
  expect(disconnect).toHaveBeenCalled();
});
