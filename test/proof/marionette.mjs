// A small Marionette client: the one protocol by which a moz-extension: page and the browser's own
// context can be driven.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { builtBrowsers } from '../support/built-browsers.mjs';

const UUID = '11111111-2222-4333-8444-555555555555';
const ADDON = 'qunyue@qunyue.example';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function connect(port) {
  for (let tries = 0; tries < 120; tries += 1) {
    const socket = await new Promise((done) => {
      const made = net.connect(port, '127.0.0.1', () => done(made));
      made.on('error', () => done(undefined));
    });
    if (socket) return socket;
    await pause(250);
  }
  throw new Error('Firefox does not answer');
}

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** `LENGTH:JSON`, both ways; an answer is `[1, id, error, result]`. */
function talkOver(socket) {
  let received = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map();
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { done, fail } = waiting.get(id);
      waiting.delete(id);
      if (error) fail(new Error(error.message));
      else done(result?.value ?? result);
    }
  });
  return (command, parameters = {}) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

const ASYNC = `const done = arguments[arguments.length - 1];
  Promise.resolve((SOURCE)(...arguments[0])).then(
    (value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;

const WATCH = `
  const seen = (globalThis.qunyueSeen = []);
  const see = {
    observe(subject, topic) {
      if (topic !== 'http-on-modify-request') return void seen.push('dialog ' + topic);
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (!channel.loadInfo.triggeringPrincipal.isSystemPrincipal)
        seen.push('request ' + channel.URI.spec);
    },
  };
  globalThis.qunyueSee = see;
  for (const topic of ['http-on-modify-request', 'common-dialog-loaded'])
    Services.obs.addObserver(see, topic);
  arguments[arguments.length - 1](true);`;
const TAKE_SEEN = `arguments[arguments.length - 1](JSON.stringify(globalThis.qunyueSeen.splice(0)));`;

/** Firefox with the built extension, standing on the extension's popup page. */
export async function openFirefox(profile) {
  const port = await freePort();
  const preferences = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // The welcome page opens in front; a timer of the page behind it would wait for a second.
    'dom.min_background_timeout_value': 4,
    'dom.min_background_timeout_value_without_budget_throttling': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
    // The extension is a temporary one: what it stored stays for a browser that is opened again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
  const lines = Object.entries(preferences).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    builtBrowsers.firefox.executable,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    { stdio: 'ignore' },
  );
  const socket = await connect(port);
  const command = talkOver(socket);
  await command('WebDriver:NewSession', {});
  await command('WebDriver:SetTimeouts', { script: 300_000 });
  const addon = builtBrowsers.firefox.extension;
  await command('Addon:Install', { path: addon, temporary: true });
  await command('WebDriver:Navigate', { url: `moz-extension://${UUID}/popup.html` });

  async function evaluate(fn, ...list) {
    const script = ASYNC.replace('SOURCE', () => String(fn));
    const parameters = { script, args: [list], sandbox: null };
    const answer = JSON.parse(await command('WebDriver:ExecuteAsyncScript', parameters));
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }
  /** In the browser's own context, where the scripts of one session share their globals. */
  async function inChrome(script, args) {
    await command('Marionette:SetContext', { value: 'chrome' });
    try {
      return await command('WebDriver:ExecuteAsyncScript', {
        script,
        args,
        sandbox: 'system',
        newSandbox: false,
      });
    } finally {
      await command('Marionette:SetContext', { value: 'content' });
    }
  }
  return {
    evaluate,
    /** What pages are told that the person prefers: dark or light. */
    setDark: (on) =>
      inChrome(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0]);
          arguments[1](true);`,
        [on ? 0 : 1],
      ),
    /**
     * Resolves with a function that takes what was seen since: dialogs, and requests that pages of
     * ours, saved ones and their like began. The browser asks for files of its own as well.
     */
    async watch() {
      await inChrome(WATCH, []);
      return async () => JSON.parse(await inChrome(TAKE_SEEN, []));
    },
    goto: (url) => command('WebDriver:Navigate', { url }),
    /** Another of the extension's pages. */
    async open(page) {
      // A page whose address differs in its fragment only would not be loaded anew.
      await command('WebDriver:Navigate', { url: 'about:blank' });
      await command('WebDriver:Navigate', { url: `moz-extension://${UUID}/${page}` });
    },
    /** As the browser does after a time of rest; resolves with whether it was running. */
    stopEventPage() {
      return inChrome(
        `const done = arguments[arguments.length - 1];
          const { extension } = WebExtensionPolicy.getByID('${ADDON}');
          const wasRunning = extension.backgroundState === 'running';
          const how = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
          extension.terminateBackground(how).then(() => done(wasRunning), () => done(false));`,
        [],
      );
    },
    async close() {
      const gone = new Promise((done) => firefox.once('exit', done));
      await command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await Promise.race([gone, pause(5000)]);
      firefox.kill('SIGKILL');
    },
  };
}
