// What axe-core finds wrong with the page that is open, all its rules counted.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const source = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Sent as text: a page's own policy allows no other way in. */
const inPage = `async () => {
  ${source}
  // A colour on its way to another is no colour of ours.
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | '));
}`;

export const violationsOf = ({ ask }) => ask(inPage);
