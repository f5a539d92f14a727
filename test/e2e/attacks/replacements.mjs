import assert from 'node:assert/strict';
import { asks, freshDraft, hold, pause, sends } from './steps.mjs';

/** document.open() with the page's own nodes saved from it: they keep their listeners. */
const reopen = () => {
  const saved = [document.head, document.body].map((from) => [...from.childNodes]);
  for (const nodes of saved) for (const node of nodes) node.remove();
  document.open();
  document.write('<!doctype html><html><head></head><body class="loaded"></body></html>');
  document.close();
  document.head.append(...saved[0]);
  document.body.append(...saved[1]);
};
const replaceRoot = () => {
  const root = document.createElement('html');
  root.append(...document.documentElement.childNodes);
  document.replaceChild(root, document.documentElement);
};
/** A key is never eaten by a bar that is not there. */
async function enterAsksAgain(d) {
  await d.click('#editArea');
  await d.press('Enter');
  await asks(d);
  assert.deepEqual(await sends(d), []);
}
const stealing = (take) => ({
  during: take,
  act: (d) => d.press('Control+Enter'),
  after: enterAsksAgain,
});

export const replacements = [
  {
    name: 'document.open() before the send',
    before: reopen,
    async run(d) {
      await freshDraft(d);
      await d.evaluate(reopen);
      await d.click('#editArea');
      await hold(d);
    },
  },
  {
    name: 'document.open() ten times, then the send, once',
    async run(d) {
      await freshDraft(d);
      for (let turn = 0; turn < 10; turn += 1) await d.evaluate(reopen);
      await d.click('#editArea');
      await hold(d);
      await pause(650);
      await d.press('Control+Enter');
      await pause(150);
      assert.equal((await sends(d)).length, 1);
    },
  },
  { name: 'document.open() while the bar asks', during: reopen, after: enterAsksAgain },
  {
    name: 'another root element before the send',
    async run(d) {
      await freshDraft(d);
      await d.evaluate(replaceRoot);
      await d.click('#editArea');
      await hold(d);
    },
  },
  {
    name: 'another root element while the bar asks',
    ...stealing(() => {
      const root = document.createElement('html');
      root.append(document.head, document.body);
      document.replaceChild(root, document.documentElement);
    }),
  },
  {
    name: 'another root element, bar and all, while it asks',
    ...stealing(replaceRoot),
  },
  {
    name: 'the bar removed once',
    ...stealing(() => document.documentElement.lastElementChild.remove()),
  },
  {
    name: 'the bar removed as often as it comes: the fourth send goes, none is confirmed',
    async run(d) {
      await freshDraft(d);
      await d.evaluate(() => {
        new MutationObserver(() => {
          const last = document.documentElement.lastElementChild;
          if (last !== document.body) last.remove();
        }).observe(document.documentElement, { childList: true });
      });
      for (let turn = 0; turn < 3; turn += 1) {
        await d.press('Enter');
        await pause(50);
        assert.deepEqual(await sends(d), []);
      }
      await d.press('Enter');
      await pause(100);
      assert.equal((await sends(d)).length, 1);
    },
  },
  {
    name: 'the bar moved into the page',
    ...stealing(() => document.body.prepend(document.documentElement.lastElementChild)),
  },
  {
    name: 'the bar moved into something hidden',
    ...stealing(() => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      box.append(document.documentElement.lastElementChild);
    }),
  },
  {
    name: 'hidePopover() and something drawn over it that lets clicks through',
    ...stealing(() => {
      const bar = document.documentElement.lastElementChild;
      bar.hidePopover();
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText =
        'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
      document.documentElement.append(cover);
    }),
    undo: () => document.getElementById('cover').remove(),
  },
  {
    name: 'the popover attribute taken away',
    ...stealing(() => document.documentElement.lastElementChild.removeAttribute('popover')),
  },
  {
    name: 'beforetoggle prevented, so that the bar never opens',
    async run(d) {
      await freshDraft(d);
      await d.evaluate(() => {
        window.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
      });
      await d.press('Enter');
      await pause(100);
      const isOpen = await d.evaluate(() => document.querySelector(':popover-open') !== null);
      // Either the bar is open, or nothing was held; a key eaten without a bar is the one wrong way.
      assert.equal((await sends(d)).length, isOpen ? 0 : 1);
      assert.ok(isOpen, 'the bar is there');
    },
  },
];
