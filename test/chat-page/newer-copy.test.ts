// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { standDownForNewer } from '../../lib/chat-page/newer-copy';

const settled = () => new Promise((done) => setTimeout(done));

it('an orphan stands down for a newer copy; a live copy, which the page may call, does not', () => {
  let isAlive = true;
  const [old, young] = [vi.fn(), vi.fn()];
  standDownForNewer(document, () => isAlive, old);
  document.dispatchEvent(new Event('qunyue:newer-copy'));
  expect(old).not.toHaveBeenCalled();
  isAlive = false;
  standDownForNewer(document, () => true, young);
  expect(old).toHaveBeenCalledTimes(1);
  expect(young).not.toHaveBeenCalled();
});

it('still hears of it after document.open() has deleted the document’s listeners', async () => {
  const old = vi.fn();
  const remembered: EventListener[] = [];
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      remembered.push(listener as EventListener);
      add(type, listener);
    },
  );
  standDownForNewer(document, () => false, old);
  for (const each of remembered) document.removeEventListener('qunyue:newer-copy', each);
  const root = document.documentElement;
  root.remove();
  document.append(root);
  await settled();
  document.dispatchEvent(new Event('qunyue:newer-copy'));
  expect(old).toHaveBeenCalledTimes(1);
});
