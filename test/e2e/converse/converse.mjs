// A real web chat client that no code here knows, described by a signed profile and judged by what
// its server received: `node test/e2e/converse/converse.mjs [chromium|firefox]`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { builtBrowsers } from '../../support/built-browsers.mjs';
import { until } from '../until.mjs';
import { startChromium } from './chromium.mjs';
import { CLIENT, profile } from './description.mjs';
import { startFirefox } from './firefox.mjs';
import { NAMING, pickingScript, POINTED } from './picked.mjs';
import { ORIGIN, startProsody } from './prosody.mjs';
import { signedProfile } from './signed-profile.mjs';
import { converseFiles } from './web-client.mjs';

const ARMED_MS = 800;
const LOAD_MS = 30_000;
const browsers = {
  chromium: { start: startChromium, ...builtBrowsers.chromium },
  firefox: { start: startFirefox, ...builtBrowsers.firefox },
};
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const hasProsody = () =>
  spawnSync('prosodyctl', ['about'], { stdio: 'ignore' }).error === undefined;

/** The stored groups, read on a page of the extension. */
const STORED = `new Promise((done, fail) => {
  const opening = indexedDB.open('qunyue');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('groups').objectStore('groups').getAll();
    all.onsuccess = () => {
      opening.result.close();
      done(JSON.stringify(all.result));
    };
  };
})`;

async function checksIn(browser, server, name, check) {
  const room = `banjie-${name}`;
  const editor = (chat) => `${chat} textarea.chat-textarea`;
  const isAsked = () => browser.evaluate('document.querySelector(":popover-open") !== null');
  const draft = (chat) =>
    browser.evaluate(`document.querySelector(${JSON.stringify(editor(chat))}).value`);
  const is = (selector) =>
    browser.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  async function write(chat, text) {
    // Converse builds its chats anew when the server answers late.
    await until(() => is(editor(chat)), 'the editor', LOAD_MS);
    await browser.focus(editor(chat));
    await browser.type(text);
    await until(async () => (await draft(chat)) === text, 'the draft');
  }
  const openChat = async () => {
    await browser.goto(`${ORIGIN}/?user=alice&room=${room}`);
    await until(() => is(editor('converse-muc')), 'the room', LOAD_MS);
    await pause(1500);
  };

  await check('without a signature nothing of a description counts', async () => {
    const applied = await browser.ask('applyProfile', {
      text: JSON.stringify(profile),
      from: 'file',
    });
    assert.equal(applied.ok, true);
    assert.deepEqual(await browser.ask('listDescribedClients'), []);
  });
  await check('a signed one is listed, and not allowed by itself', async () => {
    const signed = signedProfile({ ...profile, serial: 2 });
    const applied = await browser.ask('applyProfile', { ...signed, from: 'file' });
    assert.deepEqual(applied, { ok: true });
    const [client] = await browser.ask('listDescribedClients');
    assert.deepEqual([client.id, client.state, client.problems], ['converse', 'not-allowed', []]);
    await openChat();
    await write('converse-muc', '收到');
    await browser.press('Enter');
    await until(() => server.received().length === 1, 'what was sent unasked');
  });
  await check(
    'once its site is allowed, Enter in a group chat is asked about; Esc keeps the draft',
    async () => {
      await browser.allow();
      await until(
        async () => (await browser.ask('listDescribedClients'))[0]?.state === 'allowed',
        'the permission',
      );
      await openChat();
      await write('converse-muc', '收到');
      await browser.press('Enter');
      await until(isAsked, 'the question');
      await browser.press('Escape');
      await until(async () => !(await isAsked()), 'the question to go');
      assert.equal(await draft('converse-muc'), '收到');
      assert.equal(server.received().length, 1);
    },
  );
  await check('a confirmed message is sent exactly once', async () => {
    await browser.press('Enter');
    await until(isAsked, 'the question');
    await pause(ARMED_MS);
    await browser.press('Control+Enter');
    await until(() => server.received().length > 1, 'the message');
    await pause(500);
    assert.deepEqual(server.received().slice(1), ['收到']);
    assert.equal(await draft('converse-muc'), '');
  });
  await check('the button of a group chat is asked about', async () => {
    await openChat();
    await write('converse-muc', '好的');
    await browser.click('converse-muc .send-button');
    await until(isAsked, 'the question');
    await browser.press('Escape');
    assert.equal(await draft('converse-muc'), '好的');
    assert.equal(server.received().length, 2);
  });
  await check('the group is in the inventory', async () => {
    await until(
      async () => (await browser.ownText('inventory.html')).includes(room),
      'the group',
      20_000,
    );
  });
  await check('and its member, as a key and not by name', async () => {
    // Its kind is unknown, so its name is not in the database; it is the only group there is.
    const stored = async () => JSON.parse(await browser.ownEvaluate('popup.html', STORED))[0];
    await until(async () => (await stored())?.memberKeys?.length === 1, 'its one member', 20_000);
    const group = await stored();
    assert.equal(group.memberCount, 1);
    assert.ok(!JSON.stringify(group).includes('alice'), 'no name of a person');
    assert.notEqual(group.name, room, 'a name of a group of unknown kind');
  });
  // On demand: `PICKER=1`. Firefox's driver runs each script in a world of its own.
  if (process.env.PICKER === '1' && name === 'chromium')
    await check('the picker describes it as people do', () => picksAlike(browser, openChat));
  await check('a private chat is not asked about', async () => {
    await openChat();
    await until(() => is('a.open-chat[data-jid="bob@localhost"]'), 'the contact', LOAD_MS);
    await browser.click('a.open-chat[data-jid="bob@localhost"]');
    await until(() => is(editor('converse-chat')), 'the private chat', LOAD_MS);
    await write('converse-chat', '收到');
    await browser.press('Enter');
    await until(() => server.received().length === 3, 'the message');
    assert.equal(await isAsked(), false);
  });
}

/** The same parts pointed at give a description with which the engine reads the same. */
async function picksAlike(browser, openChat) {
  await openChat();
  // What was sent before comes back with the room.
  const words = 'converse-muc .chat-msg__content--me .chat-msg__text';
  const has = (selector) =>
    browser.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`);
  await until(() => has(words), 'the message');
  await browser.evaluate(await pickingScript());
  const call = (method, ...values) =>
    browser.evaluate(`window.picking.${method}(...${JSON.stringify(values)})`);
  const reads = async () => {
    const { description, notes } = await call('describe', NAMING);
    return { notes, picked: await call('reads', description), byHand: await call('reads', CLIENT) };
  };
  const alike = ({ picked, byHand }) => {
    // What nobody points at, a file input, is in the other alone.
    const { parts, ...same } = byHand;
    assert.deepEqual(parts, ['send.files.input']);
    assert.deepEqual(picked, { ...same, parts: [] });
  };
  assert.deepEqual(await call('view', 'group', POINTED, 1), [], 'all parts are there');
  await browser.click('a.open-chat[data-jid="bob@localhost"]');
  await until(() => has('converse-chat textarea.chat-textarea'), 'the private chat');
  await call('view', 'person');
  const inPrivate = await reads();
  assert.deepEqual(inPrivate.notes, OWN_MESSAGES_ONLY);
  alike(inPrivate);
  assert.equal(inPrivate.picked.chat.kind, 'person');
  await browser.click('.available-chatroom .open-room > span');
  await until(() => has('.available-chatroom.open'), 'the group');
  await pause(500);
  const inGroup = await reads();
  alike(inGroup);
  assert.equal(inGroup.picked.chat.kind, 'group');
}
/** Nobody else wrote in that room. */
const OWN_MESSAGES_ONLY = [{ code: 'own-untold', part: 'messages.own' }];

/** @returns {Promise<void>} after each check was counted by `count(name, error)` */
export async function runConverse(count, only) {
  if (!hasProsody()) {
    console.log(
      'NOT RUN: Converse.js needs prosody (apt-get install prosody); nothing is claimed about it',
    );
    return;
  }
  const dist = converseFiles();
  for (const [name, { start, executable, extension }] of Object.entries(browsers)) {
    if (only !== undefined && only !== name) continue;
    const check = (title, run) =>
      run().then(
        () => count(`${name}: converse: ${title}`),
        (error) => count(`${name}: converse: ${title}`, error),
      );
    const manifest = JSON.parse(fs.readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
    const gecko = manifest.browser_specific_settings?.gecko.id;
    let server;
    let browser;
    try {
      server = await startProsody(dist);
      browser = await start({ executable, extension, gecko });
      await checksIn(browser, server, name, check);
    } catch (error) {
      count(`${name}: converse`, error);
    } finally {
      await browser?.stop().catch(() => undefined);
      await server?.stop();
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  let failed = 0;
  await runConverse((name, error) => {
    if (error) failed += 1;
    console.log(error ? `FAIL ${name}\n     ${error.stack ?? error}` : `ok   ${name}`);
  }, process.argv[2]);
  process.exitCode = failed > 0 ? 1 : 0;
}
