// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenFirst, openUnheard } from '../../lib/guard/listen';

let lifetime: AbortController;
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => (lifetime = new AbortController()));
afterEach(() => lifetime.abort());

describe('listenFirst', () => {
  it('hears an event once, also after the root was replaced', async () => {
    const onKey = vi.fn();
    listenFirst(window, { keydown: onKey }, lifetime.signal);
    const root = document.documentElement;
    root.remove();
    document.append(root);
    await settled();
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(onKey).toHaveBeenCalledTimes(1);
  });

  it('comes back after its listeners were deleted, as document.open() does', async () => {
    const onKey = vi.fn();
    listenFirst(window, { keydown: onKey }, lifetime.signal);
    window.removeEventListener('keydown', onKey, true);
    const root = document.documentElement;
    root.remove();
    document.append(root);
    await settled();
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(onKey).toHaveBeenCalledTimes(1);
  });

  it('hears nothing when its life has ended', () => {
    const onKey = vi.fn();
    listenFirst(window, { keydown: onKey }, lifetime.signal);
    lifetime.abort();
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(onKey).not.toHaveBeenCalled();
  });
});

describe('openUnheard', () => {
  it('keeps our opening from the page, and nobody else’s', () => {
    listenFirst(window, {}, lifetime.signal);
    const heard: EventTarget[] = [];
    const [ours, theirs] = [document.createElement('div'), document.createElement('div')];
    document.body.append(ours, theirs);
    for (const each of [ours, theirs])
      each.addEventListener('beforetoggle', () => heard.push(each));
    openUnheard(ours);
    for (const each of [ours, theirs]) each.dispatchEvent(new Event('beforetoggle'));
    expect(heard).toEqual([theirs]);
  });
});
