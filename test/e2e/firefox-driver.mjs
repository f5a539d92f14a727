// The same driver for Firefox, over WebDriver BiDi. BiDi refuses moz-extension: pages, so what the
// popup shows is read by Marionette in marionette-popup.mjs.
import puppeteer from 'puppeteer-core';
import { answerFor } from './built-file.mjs';
import { controlOf } from './exits.mjs';

// Firefox's BiDi names keys by WebDriver code points: the main Enter is not the numpad's.
const KEYS = {
  Enter: '\uE006',
  Backspace: '\uE003',
  NumpadEnter: '\uE007',
  Escape: '\uE00C',
  F6: '\uE036',
  Tab: '\uE004',
  Space: ' ',
};
const MODIFIERS = { Control: '\uE009', Alt: '\uE00A', Shift: '\uE008', Meta: '\uE03D' };

const through = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/**
 * A Firefox that outlives a scenario: starting it costs seconds, a new installation a tenth of one.
 * Each installation has an origin of its own, so nothing that the last one stored is there.
 */
export async function openFirefox(executable, { preferences = {}, isServed = false, proxy } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { ...preferences, ...(proxy ? through(proxy) : {}) },
    defaultViewport: { width: 1366, height: 768 },
  });
  if (proxy) {
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(controlOf('firefox')).catch(() => undefined);
  }
  return {
    start: (extension) => startFirefox(browser, extension, { isServed, proxy }),
    close: () => browser.close(),
  };
}

/** Opens in front once it is installed; a tab behind another is slowed down, so it comes first. */
async function installed(browser, extension) {
  const welcome = new Promise((done) => {
    browser.once('targetcreated', done);
    setTimeout(done, 3000).unref();
  });
  const id = await browser.installExtension(extension);
  await welcome;
  return id;
}

async function startFirefox(browser, extension, { isServed, proxy }) {
  const id = await installed(browser, extension);
  const page = await browser.newPage();
  await page.setRequestInterception(!isServed);
  if (!isServed)
    page.on('request', async (request) => {
      const file = await answerFor(extension, new URL(request.url()));
      // The proxy lets nothing through either, and counts it.
      const refused = () => (proxy ? request.continue() : request.abort());
      const answer = file ? request.respond(file) : refused();
      void answer.catch(() => undefined);
    });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const bidi = async (method, params) =>
    (await browser.connection.send(method, { context: page.mainFrame()._id, ...params })).result;

  /** The closed root of the bar: BiDi is told of it, the page is not. */
  async function inBar(selector) {
    const { nodes } = await bidi('browsingContext.locateNodes', {
      locator: { type: 'css', value: ':popover-open' },
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const root = nodes.map(({ value }) => value?.shadowRoot).find(Boolean);
    if (!root) return [];
    const found = await bidi('browsingContext.locateNodes', {
      locator: { type: 'css', value: selector },
      startNodes: [{ sharedId: root.sharedId }],
      serializationOptions: { maxDomDepth: 3 },
    });
    return found.nodes;
  }
  const textOf = (node) => node.value.nodeValue ?? (node.value.children ?? []).map(textOf).join('');
  async function isShown({ sharedId }) {
    const { result } = await bidi('script.callFunction', {
      functionDeclaration: '(button) => button.getClientRects().length > 0',
      arguments: [{ sharedId }],
      target: { context: page.mainFrame()._id },
      awaitPromise: false,
    });
    return result?.value !== false;
  }
  async function barButton(label) {
    const button = (await inBar('button')).find((node) => textOf(node).includes(label));
    if (!button) throw new Error(`the bar has no button ${label}`);
    return button;
  }
  async function press(chord) {
    const keys = chord
      .split('+')
      .map((key) => KEYS[key] ?? MODIFIERS[key] ?? key.replace('Key', '').toLowerCase());
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await bidi('input.performActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }
  return {
    browser: 'firefox',
    page,
    errors,
    evaluate: (fn, ...args) =>
      page.evaluate((source, list) => (0, eval)(source)(...list), String(fn), args),
    goto: (address = '') =>
      page.goto(String(new URL(address, 'https://wx.qq.com/')), { waitUntil: 'domcontentloaded' }),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press,
    async barName() {
      const [bar] = await inBar('section');
      return bar?.value.attributes['aria-label'];
    },
    /** The names of all elements of the bar's closed root. */
    barElements: async () => (await inBar('*')).map(({ value }) => value.localName),
    /** A quiet line's words. */
    lineText: async () => (await inBar('.line')).map(textOf).join('\n'),
    /** Of those that a person sees: the bar holds faces that are not shown. */
    async barButtons() {
      const buttons = await inBar('button');
      const shown = await Promise.all(buttons.map(isShown));
      return buttons.filter((_, at) => shown[at]).map(textOf);
    },
    async barPoint(label) {
      const { result } = await bidi('script.callFunction', {
        functionDeclaration: `(button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return [x + width / 2, y + height / 2];
        }`,
        arguments: [{ sharedId: (await barButton(label)).sharedId }],
        target: { context: page.mainFrame()._id },
        awaitPromise: false,
      });
      return result.value.map(({ value }) => value);
    },
    async clickBar(label) {
      await barButton(label);
      const buttons = (await inBar('button')).filter((node) => textOf(node).includes(label));
      for (const [at, button] of buttons.entries()) {
        const origin = { type: 'element', element: { sharedId: button.sharedId } };
        const actions = [
          { type: 'pointerMove', x: 0, y: 0, origin },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        const pointer = {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions,
        };
        const error = await bidi('input.performActions', { actions: [pointer] }).then(
          () => undefined,
          (reason) => reason,
        );
        if (!error) return;
        // What is not laid out is not the one that a person sees.
        if (at === buttons.length - 1 || !/out of bounds/.test(error.message)) throw error;
      }
    },
    /** As an update does: another copy of the extension takes over. Resolves when it is up. */
    reloadExtension: () => browser.installExtension(extension),
    screenshot: (to) => page.screenshot({ path: to }),
    async stop() {
      await browser.uninstallExtension(id);
      const [first, ...others] = await browser.pages();
      await Promise.all(others.map((each) => each.close()));
      await first.goto('about:blank');
    },
  };
}
