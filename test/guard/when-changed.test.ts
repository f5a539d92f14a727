// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { whenChanged } from '../../lib/guard/when-changed';

const nextFrame = () => new Promise((done) => setTimeout(done, 40));

it.each<[string, () => void]>([
  ['a text', () => (document.body.textContent = 'x')],
  ['the chat’s id', () => document.body.setAttribute('data-username', '@@other')],
  [
    'the root element',
    () => {
      const root = document.createElement('html');
      root.append(...document.documentElement.childNodes);
      document.documentElement.remove();
      document.append(root);
    },
  ],
  ['something in a new root', () => document.documentElement.append('y')],
])('notices %s, once', async (_, change) => {
  const onChange = vi.fn();
  const stop = whenChanged(document, onChange);
  change();
  await nextFrame();
  expect(onChange).toHaveBeenCalledTimes(1);
  stop();
  document.documentElement.append('z');
  await nextFrame();
  expect(onChange).toHaveBeenCalledTimes(1);
});
