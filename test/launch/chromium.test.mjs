import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { connectPipe } from './cdp-pipe.mjs';
import { explainNoAttach, explainRefusal, explainStart } from './chromium-failure.mjs';
import { idOfKey } from './extension-id.mjs';
import { inProject } from './paths.mjs';

function pipe() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const sent = [];
  toBrowser.setEncoding('utf8').on('data', (text) => sent.push(JSON.parse(text.slice(0, -1))));
  const say = (...messages) =>
    fromBrowser.write(messages.map((message) => `${JSON.stringify(message)}\0`).join(''));
  return { ...connectPipe(toBrowser, fromBrowser), sent, say, fromBrowser };
}

test('answers find their question, in any order and in pieces', async () => {
  const { send, sent, say, fromBrowser } = pipe();
  const first = send('A.one', { x: 1 });
  const second = send('B.two', {}, 'session');
  await new Promise(setImmediate);
  assert.deepEqual(sent[1], { id: 2, method: 'B.two', params: {}, sessionId: 'session' });
  say({ id: 2, result: '二' });
  assert.equal(await second, '二');
  fromBrowser.write('{"id":1,"res');
  fromBrowser.write('ult":{"ok":true}}\0');
  assert.deepEqual(await first, { ok: true });
});

test('an error names the method, and a closed pipe ends every wait', async () => {
  const { send, say, fromBrowser } = pipe();
  const refused = send('Extensions.loadUnpacked');
  say({ id: 1, error: { message: 'no' } });
  await assert.rejects(refused, /Extensions\.loadUnpacked: no/);
  const waiting = send('Browser.close');
  fromBrowser.destroy();
  await assert.rejects(waiting, /browser gone/);
});

test('events reach the listeners of their session until they stop', async () => {
  const { on, say } = pipe();
  const heard = [];
  const stop = on('Page.loaded', (params) => heard.push(params), 's1');
  say({ method: 'Page.loaded', params: 1, sessionId: 's1' });
  say({ method: 'Page.loaded', params: 2, sessionId: 's2' });
  await new Promise(setImmediate);
  stop();
  say({ method: 'Page.loaded', params: 3, sessionId: 's1' });
  await new Promise(setImmediate);
  assert.deepEqual(heard, [1]);
});

test('a policy is told apart from a broken extension', () => {
  const policy = 'Loading of unpacked extensions is disabled by the administrator.';
  assert.equal(explainRefusal('.', policy).name, 'forbidden-by-policy');
  assert.equal(explainNoAttach('Target.attachToTarget: Not allowed').name, 'forbidden-by-policy');
  const mute = 'DevTools remote debugging is disallowed by the system admin.';
  assert.equal(explainStart('chromium', mute).name, 'forbidden-by-policy');
  assert.equal(explainStart('chromium', 'Missing X server or $DISPLAY').name, 'no-display');
  assert.equal(explainStart('chromium', 'No usable sandbox!').name, 'no-sandbox');
});

test('the id is the one Chromium showed for our key', () => {
  const config = readFileSync(inProject('wxt.config.ts'), 'utf8');
  const key = /'(MII[^']+)'/.exec(config)[1];
  assert.equal(idOfKey(key), 'pnndijobmclbliehlobbdbhhjffenpih');
});
