import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explainNoAttach } from './chromium-failure.mjs';
import { NamedFailure } from './failure.mjs';
import { until } from './wait.mjs';

const KEYS = {
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Backspace: { code: 'Backspace', windowsVirtualKeyCode: 8 },
};
export const CTRL = 2;

/**
 * Opens a tab and hands back what a person does with it: look, click, type.
 * @param {{send: Function, on: Function}} browser a connection to the whole browser
 */
export async function openPage(browser, url) {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const page = await attachPage(browser, targetId);
  await page.go(url);
  return page;
}

/** The same for a tab or popup that is there already. */
export async function attachPage(browser, targetId) {
  const { sessionId } = await browser
    .send('Target.attachToTarget', { targetId, flatten: true })
    .catch(({ message }) => {
      throw explainNoAttach(message);
    });
  const send = (method, params) => browser.send(method, params, sessionId);
  const on = (method, callback) => browser.on(method, callback, sessionId);
  const errors = [];

  on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    errors.push(exception?.description ?? text),
  );
  await Promise.all([send('Page.enable'), send('Runtime.enable')]);

  async function go(address) {
    const loaded = new Promise((resolve) => {
      const stop = on('Page.loadEventFired', () => resolve(stop()));
    });
    const { errorText } = await send('Page.navigate', { url: address });
    if (errorText) throw new NamedFailure('page-not-opened', `${address}: ${errorText}`);
    await loaded;
  }

  /** The value of an expression, awaited; must be plain data. */
  async function evaluate(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send('Runtime.evaluate', options);
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** The accessibility tree's nodes with that role and name (a part of it, or a RegExp). */
  async function findAll(role, name) {
    const { nodes } = await send('Accessibility.getFullAXTree');
    const fits = (text) => (name instanceof RegExp ? name.test(text) : text.includes(name));
    return nodes.filter((n) => !n.ignored && n.role?.value === role && fits(n.name?.value ?? ''));
  }

  /** Waits for one; closed shadow roots are seen as well. */
  const find = (role, name) =>
    until(`${role} “${name}”`, async () => (await findAll(role, name))[0]);

  async function click(role, name) {
    const { backendDOMNodeId: backendNodeId } = await find(role, name);
    await send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await send('DOM.getBoxModel', { backendNodeId });
    const [left, top, , , right, bottom] = model.content;
    const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  async function press(key, modifiers = 0) {
    const event = { key, modifiers, ...KEYS[key] };
    await send('Input.dispatchKeyEvent', { ...event, type: 'keyDown' });
    await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp', text: undefined });
  }

  async function screenshot(file) {
    const { data } = await send('Page.captureScreenshot', { format: 'png' });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  return {
    send,
    on,
    go,
    evaluate,
    findAll,
    find,
    click,
    press,
    screenshot,
    /** Uncaught errors of the page so far. */
    errors,
    type: (text) => send('Input.insertText', { text }),
    until: (what, expression) => until(what, () => evaluate(expression)),
    close: () => browser.send('Target.closeTarget', { targetId }),
  };
}
