// A page that changed from one day to the next: the guard either works, or says within five seconds
// that it does not. `E2E=full` takes all changes; the short run takes the first two.
import assert from 'node:assert/strict';
import { isFull } from './extent.mjs';
import { copyWithDingtalk } from './extension-copy.mjs';
import { MUTATIONS, scriptOf } from './mutations/apply.mjs';
import { CLIENTS } from './mutations/clients.mjs';
import { GROUP, pause } from './other-clients.mjs';
import { until } from './until.mjs';

const SAID_WITHIN_MS = 5000;
const changes = Object.entries(MUTATIONS).slice(0, isFull ? undefined : 2);
/** A day brings twelve questions to a browser, and then no more: each part has an installation. */
const CHANGES_A_BROWSER = 8;
const parts = Array.from({ length: Math.ceil(changes.length / CHANGES_A_BROWSER) }, (_, part) =>
  changes.slice(part * CHANGES_A_BROWSER, (part + 1) * CHANGES_A_BROWSER),
);

const copies = { DingTalk: copyWithDingtalk };

const sends = (d) => d.evaluate(() => window.practiceChat.sends.length);
const write = (d) =>
  d.evaluate(() => {
    const { editor } = window.mutated;
    editor.focus();
    const page = editor.ownerDocument;
    if (editor.value === undefined) {
      page.getSelection()?.selectAllChildren(editor);
      page.getSelection()?.collapseToEnd();
    }
  });

/** The toolbar's badge of the chat's tab, which the person sees without asking. */
const badgeOf = (own) =>
  own.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.find(Boolean) ?? '';
  })()`);

async function saidIn(own) {
  const start = Date.now();
  let text = '';
  while (text !== '!' && Date.now() - start < SAID_WITHIN_MS) {
    await pause(100);
    text = await badgeOf(own);
  }
  return { text, ms: Date.now() - start };
}

/** Whether 收到 is held, and leaves once after the confirm. */
async function tryToSend(d, byButton) {
  await write(d);
  await d.type('收到');
  const act = () => (byButton ? d.evaluate(() => window.mutated.button.click()) : d.press('Enter'));
  await act();
  await pause(400);
  const held = (await d.barName()) !== undefined;
  if (!held) return (await sends(d)) > 0 ? 'sent unseen' : 'page is dead';
  assert.equal(await sends(d), 0);
  await pause(750);
  await d.clickBar('仍然发');
  await pause(300);
  if ((await sends(d)) === 0) await d.press('Enter');
  await pause(300);
  return `sent ${await sends(d)}`;
}

async function outcomeOf(d, client, name, change) {
  await d.goto(`${client.site}?login=${encodeURIComponent(name.slice(0, 12))}`);
  await until(() => d.evaluate(() => document.body.classList.contains('loaded')), 'the page');
  await d.evaluate((chat) => window.practiceChat.open(chat), GROUP);
  await pause(500);
  const own = await d.openOwnPage('popup.html');
  await d.page.bringToFront();
  await d.evaluate((script) => (0, eval)(script), scriptOf(change, client));
  const said = await saidIn(own);
  await own.close();
  const sent = await tryToSend(d, false).catch((error) => `error: ${error.message}`);
  return { said, sent };
}

function verdictOf({ said, sent }) {
  if (said.text === '!') return 'says so';
  if (sent === 'sent 1') return said.text === '?' ? 'works, and says what is missing' : 'works';
  return sent === 'page is dead' ? 'the page itself is dead' : 'SILENT';
}

const scenarioOf = (title, client, changes) => ({
  name: `${title}: ${changes.length} changed pages work or say so, from ${changes[0][0]} on`,
  site: client.site,
  copy: copies[title],
  limitMs: 30_000 + changes.length * 15_000,
  async run(d) {
    const silent = [];
    for (const [name, change] of changes) {
      const outcome = await outcomeOf(d, client, name, change);
      const verdict = verdictOf(outcome);
      const { said, sent } = outcome;
      const when = said.text ? `${said.text} ${said.ms} ms` : '-';
      console.log(`     ${title} | ${name} | ${verdict} | ${when} | ${sent}`);
      if (verdict === 'SILENT') silent.push(name);
    }
    d.errors.length = 0;
    assert.deepEqual(silent, [], 'silent failures');
  },
});

export const mutations = Object.entries(CLIENTS).flatMap(([title, client]) =>
  parts.map((part) => scenarioOf(title, client, part)),
);
