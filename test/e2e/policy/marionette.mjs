// Firefox's own remote protocol: the one way to run a script in a page of an extension, which BiDi
// refuses. A message is `length:[type, id, name, parameters]`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const UUID = '1b6c2f60-5a0e-4d0e-9b7c-0d3a6a1f7e10';
const START_MS = 30_000;
const WELCOME_MS = 5000;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const tryConnect = (port) =>
  new Promise((done) => {
    const socket = net.connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', () => done(undefined));
  });

async function connect(port) {
  const end = Date.now() + START_MS;
  while (Date.now() < end) {
    const socket = await tryConnect(port);
    if (socket) return socket;
    await pause(200);
  }
  throw new Error('Firefox does not answer');
}

function commandsOver(socket) {
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let lastId = 0;
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const colon = bytes.indexOf(':');
      const end = colon + 1 + Number(bytes.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || bytes.length < end) return;
      const [, id, error, result] = [JSON.parse(bytes.subarray(colon + 1, end))].flat();
      bytes = bytes.subarray(end);
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  return (name, parameters = {}) =>
    new Promise((done, fail) => {
      lastId += 1;
      waiting.set(lastId, (error, result) =>
        error ? fail(new Error(`${name}: ${error.message}`)) : done(result?.value ?? result),
      );
      const message = JSON.stringify([0, lastId, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/**
 * Closes the first page of an installation, which opens in front, as soon as it is there: timers of a
 * tab behind another come late or not at all.
 */
async function closeFirstPage(command) {
  const mine = await command('WebDriver:GetWindowHandle');
  const others = async () =>
    (await command('WebDriver:GetWindowHandles')).filter((handle) => handle !== mine);
  const end = Date.now() + WELCOME_MS;
  while ((await others()).length === 0 && Date.now() < end) await pause(100);
  for (const handle of await others()) {
    await command('WebDriver:SwitchToWindow', { handle });
    await command('WebDriver:CloseWindow');
  }
  await command('WebDriver:SwitchToWindow', { handle: mine, focus: true });
}

/** Starts Firefox with the extension and opens one of its pages. */
export async function startMarionette({ executable, extension, gecko, profile, prefs: more = {} }) {
  const port = await freePort();
  const prefs = {
    ...more,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(prefs).map(
    (pair) => `user_pref(${pair.map((each) => JSON.stringify(each)).join()});`,
  );
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  const browser = spawn(executable, [...args, '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
  });
  const socket = await connect(port);
  const command = commandsOver(socket);
  await command('WebDriver:NewSession', {});
  await command('Addon:Install', { path: extension, temporary: true });
  await closeFirstPage(command);
  const own = (file) => command('WebDriver:Navigate', { url: `moz-extension://${UUID}/${file}` });
  await own('popup.html');
  return {
    command,
    own,
    ask: async (type, request) => {
      const script = `const done = arguments[arguments.length - 1];
        browser.runtime.sendMessage(arguments[0]).then((answer) => done(JSON.stringify(answer ?? null)),
          (error) => done(JSON.stringify({ ok: false, error: String(error) })));`;
      const text = await command('WebDriver:ExecuteAsyncScript', {
        script,
        args: [{ type, request }],
        sandbox: null,
      });
      return JSON.parse(text)?.value;
    },
    async stop() {
      const gone = new Promise((done) => browser.once('exit', done));
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await Promise.race([gone, pause(5000).then(() => browser.kill('SIGKILL'))]);
    },
  };
}

export const newProfile = () => fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-policy-'));
