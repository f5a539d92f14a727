import { fileURLToPath } from 'node:url';
import { median } from '../in-browser.mjs';
import { withBuiltPages } from '../popup/built-pages.mjs';

const GROUPS = 5000;
const ROUNDS = 9;
const PAGES = [
  ['ours', 'popup.html', '.counts + .finds li'],
  ['plain', 'bench-plain.html', 'ul > li:last-child'],
  ['empty', 'bench-empty.html', 'p'],
];
const peers = {
  'bench-plain': fileURLToPath(new URL('../popup/plain.tsx', import.meta.url)),
  'bench-empty':
    "const p = document.createElement('p'); p.textContent = '群约'; document.body.append(p);",
};

/** From navigation until counts and findings are painted, 5,000 groups stored. */
export default {
  name: 'popup',
  goal: '<= 1.5x an empty popup, >= 5x faster than a plain preact list',
  run: () =>
    withBuiltPages({ groups: GROUPS, peers }, async (open) => {
      // The first look after a change judges anew, and keeps what it found.
      const first = await open('popup.html', '.counts + .finds li');
      await first.page.waitForTimeout(3000);
      await first.page.close();
      const times = { ours: [], plain: [], empty: [] };
      for (let round = 0; round < ROUNDS; round += 1)
        for (const [name, file, selector] of PAGES) {
          const { paint, page } = await open(file, selector);
          times[name].push(paint);
          await page.close();
        }
      const [ours, plain, empty] = PAGES.map(([name]) => Math.round(median(times[name])));
      const ratio = { empty: Number((ours / empty).toFixed(2)), plain: +(plain / ours).toFixed(1) };
      return {
        ours: `${ours} ms`,
        peers: {
          'plain preact list': `${plain} ms`,
          'ours after a change': `${Math.round(first.paint)} ms`,
        },
        limit: `empty popup ${empty} ms`,
        ratio: `${ratio.empty}x the empty one, ${ratio.plain}x faster than the list`,
        met: ratio.empty <= 1.5 && ratio.plain >= 5,
      };
    }),
};
