// Drives the built extension in Chromium: https://wx.qq.com/ is answered with the built practice
// chat, so the manifest's own `matches` apply and what runs is the built content script.
import fs from 'node:fs';
import path from 'node:path';
import { answerFor } from './built-file.mjs';
import { until } from './until.mjs';

/**
 * Drives an installed extension (its id, and its folder) in a context of playwright's. With
 * `isServed` the chat comes from a server, to which the browser was told to go.
 */
export async function chromiumDriver(context, { id, extension, isServed = false, proxy }) {
  if (!isServed)
    await context.route(/^https?:/, async (route) => {
      const file = await answerFor(extension, new URL(route.request().url()));
      if (file) return route.fulfill(file);
      // The proxy lets nothing through either, and counts it.
      return proxy ? route.continue() : route.abort();
    });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const cdp = await context.newCDPSession(page);

  async function nodes(role) {
    const { nodes: all } = await cdp.send('Accessibility.getFullAXTree');
    return all.filter((node) => !node.ignored && node.role?.value === role);
  }
  /** The middle of one of the bar's buttons. */
  async function barPoint(label) {
    const node = (await nodes('button')).find((each) => each.name?.value?.includes(label));
    if (!node) throw new Error(`the bar has no button ${label}`);
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [x1, y1, , , x2, y2] = model.content;
    return [(x1 + x2) / 2, (y1 + y2) / 2];
  }
  /** Whether a content script of the running extension answers in the chat's tab. */
  async function isCopyUp() {
    const own = await context.newPage();
    try {
      await own.goto(`chrome-extension://${id}/popup.html`);
      // Asked again from the same page: opening one costs more than all else here.
      return await own.evaluate(async () => {
        for (let tries = 0; tries < 60; tries += 1) {
          const [chat] = await chrome.tabs.query({ url: 'https://wx.qq.com/*' });
          if (await chrome.tabs.sendMessage(chat.id, 'health').catch(() => false)) return true;
          await new Promise((done) => setTimeout(done, 50));
        }
        return false;
      });
    } catch {
      return false;
    } finally {
      await own.close();
    }
  }
  return {
    browser: 'chromium',
    page,
    errors,
    evaluate: (fn, ...args) =>
      page.evaluate(([source, list]) => (0, eval)(source)(...list), [String(fn), args]),
    goto: (address = '') =>
      page.goto(String(new URL(address, 'https://wx.qq.com/')), { waitUntil: 'domcontentloaded' }),
    click: (selector) => page.click(selector),
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    /** Stops the clock of page and content script at an instant; works once a browser. */
    stopClockAt: (instant) =>
      cdp.send('Emulation.setVirtualTimePolicy', {
        policy: 'pause',
        initialVirtualTime: Date.parse(instant) / 1000,
      }),
    /** An input method at work: its text is not committed, and its Enter has keyCode 229. */
    compose: (text) =>
      cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    composingEnter: () =>
      cdp.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: 'Enter',
        windowsVirtualKeyCode: 229,
      }),
    commit: (text) => cdp.send('Input.insertText', { text }),
    async barName() {
      const own = await page.evaluate(() =>
        [...document.querySelectorAll('[aria-label], [aria-labelledby]')].map(
          (node) => node.getAttribute('aria-label') ?? '',
        ),
      );
      const names = (await nodes('region')).map((node) => node.name?.value);
      return names.find((name) => name && !own.includes(name));
    },
    /** The names of all elements of the bar's closed root. */
    async barElements() {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const namesIn = ({ nodeName, nodeType, children = [] }) => [
        ...(nodeType === 1 ? [nodeName.toLowerCase()] : []),
        ...children.flatMap(namesIn),
      ];
      const closedIn = ({ children = [], shadowRoots = [] }) => [
        ...shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'),
        ...children.flatMap(closedIn),
      ];
      return closedIn(root).flatMap(namesIn);
    },
    /** A quiet line's words. */
    lineText: async () =>
      (await nodes('StaticText')).map((node) => node.name?.value ?? '').join('\n'),
    async barButtons() {
      return (await nodes('button')).map((node) => node.name?.value);
    },
    barPoint,
    async clickBar(label) {
      await page.mouse.click(...(await barPoint(label)));
    },
    async openOwnPage(file) {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${id}/${file}`);
      return {
        text: async () => (await own.textContent('body')).replace(/\s+/g, ' '),
        evaluate: (source) => own.evaluate(source),
        screenshot: (to) => own.screenshot({ path: to }),
        // A page whose address differs in its fragment only would not be loaded anew.
        async open(another) {
          await own.goto('about:blank');
          await own.goto(`chrome-extension://${id}/${another}`);
        },
        goto: (address) => own.goto(address),
        setDark: (on) => own.emulateMedia({ colorScheme: on ? 'dark' : 'light' }),
        press: (chord) => own.keyboard.press(chord),
        type: (text) => own.keyboard.insertText(text),
        /**
         * Resolves with a function that takes what was seen since: dialogs, and requests for
         * anything but the extension's own files.
         */
        async watch() {
          const seen = [];
          own.on('dialog', (dialog) => {
            seen.push(`dialog ${dialog.message()}`);
            void dialog.dismiss();
          });
          own.on('request', (request) => {
            const url = request.url();
            if (!/^(chrome-extension|blob|data|file):/.test(url)) seen.push(`request ${url}`);
          });
          return async () => seen.splice(0);
        },
        close: () => own.close(),
      };
    },
    /**
     * The extension is gone and no other copy takes over: what is reloaded has no manifest any more.
     * Only for a copy of the build.
     */
    async orphanPage() {
      fs.rmSync(path.join(extension, 'manifest.json'));
      const own = await context.newPage();
      await own.goto(`chrome-extension://${id}/popup.html`);
      await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await own.close().catch(() => undefined);
      await page.bringToFront();
    },
    /** What a role's nodes say, in the page's own language. */
    spoken: async (role) => (await nodes(role)).map((node) => node.name?.value ?? ''),
    /** As an update does: another copy of the extension takes over. Resolves when it is up. */
    async reloadExtension() {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${id}/popup.html`);
      await own.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await own.close();
      await until(isCopyUp, 'the new copy', 15_000);
    },
    killWorker: async () => {
      const target = await cdp.send('Target.getTargets');
      const worker = target.targetInfos.find(({ type }) => type === 'service_worker');
      if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    },
    screenshot: (to) => page.screenshot({ path: to }),
  };
}
