// What a hostile page may try against the warning. Promised is: no forged confirm, and no send begun
// by a trusted key or click passes unjudged. Some attacks share one browser, each on a fresh page.
import assert from 'node:assert/strict';
import { changes } from './attacks/changes.mjs';
import { covers } from './attacks/covers.mjs';
import { forgeries } from './attacks/forgeries.mjs';
import { harmless } from './attacks/harmless.mjs';
import { replacements } from './attacks/replacements.mjs';
import { styles } from './attacks/styles.mjs';
import { ARMED_MS, confirmHonestly, freshDraft, hold, pause, sends } from './attacks/steps.mjs';

/**
 * One attack: `head` runs before any script of the page, `before` before the person's Enter, `during`
 * when the bar is armed, `undo` when the attack is over. `act` is what the person is tricked into.
 */
async function withstand(d, attack) {
  await freshDraft(d, attack.head);
  if (attack.before) await d.evaluate(attack.before);
  await hold(d);
  await pause(ARMED_MS);
  const point = await d.barPoint('仍然发');
  if (attack.during) await d.evaluate(attack.during, point);
  await attack.act?.(d, point);
  await pause(100);
  assert.deepEqual(await sends(d), [], 'nothing is sent');
  if (attack.undo) await d.evaluate(attack.undo);
  await attack.after?.(d);
  if (attack.honest !== false) await confirmHonestly(d, attack.honest);
}

/** A day brings twelve questions to a browser, and an attack asks at most twice. */
const ATTACKS_A_BROWSER = 6;

const group = (name, attacks) =>
  Array.from({ length: Math.ceil(attacks.length / ATTACKS_A_BROWSER) }, (_, part) => ({
    name: `attacks by ${name}, ${part + 1}`,
    async run(d, check) {
      const from = part * ATTACKS_A_BROWSER;
      for (const attack of attacks.slice(from, from + ATTACKS_A_BROWSER))
        await check(attack.name, () => (attack.run ?? ((driver) => withstand(driver, attack)))(d));
    },
  }));

export const attacks = [
  ...group('forged acts', forgeries),
  ...group('changing what was judged', changes),
  ...group('replacing the page or the bar', replacements),
  { name: 'attacks by styling the bar away', run: styles },
  ...group('covering the bar', covers),
  ...group('nothing: harmless oddities', harmless),
];
