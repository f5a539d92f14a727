import assert from 'node:assert/strict';
import { ARMED_MS, asks, freshDraft, hold, pause, sends } from './steps.mjs';

/** Presses a key and holds it down as a keyboard does, past the arming. */
async function holdDown(d, keys) {
  for (const key of keys.slice(0, -1)) await d.page.keyboard.down(key);
  for (let repeat = 0; repeat < 9; repeat += 1) {
    await d.page.keyboard.down(keys.at(-1));
    await pause(100);
  }
  for (const key of keys.toReversed()) await d.page.keyboard.up(key);
}

export const forgeries = [
  {
    name: 'a forged Ctrl+Enter',
    during: () => {
      const bar = document.documentElement.lastElementChild;
      const targets = [document.querySelector('#editArea'), document, window, bar];
      for (const target of targets)
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(
            new KeyboardEvent(type, {
              ...{ key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true },
              ...{ bubbles: true, cancelable: true, composed: true },
            }),
          );
    },
  },
  {
    name: 'a forged click at the button’s place',
    during: ([clientX, clientY]) => {
      const init = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        document
          .elementFromPoint(clientX, clientY)
          .dispatchEvent(new (type.startsWith('p') ? PointerEvent : MouseEvent)(type, init));
    },
    honest: 'key',
  },
  {
    name: 'click() and submit on the bar itself',
    during: () => {
      const bar = document.documentElement.lastElementChild;
      bar.click();
      bar.focus();
      for (const type of ['click', 'command', 'submit', 'toggle', 'close'])
        bar.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    },
  },
  {
    name: 'a script that presses 发送 while the bar asks',
    during: () => {
      for (let turn = 0; turn < 20; turn += 1) document.querySelector('a.btn_send').click();
    },
  },
  {
    name: 'a script’s Enter while the bar asks',
    during: () => {
      const init = { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      for (let turn = 0; turn < 20; turn += 1)
        document.querySelector('#editArea').dispatchEvent(new KeyboardEvent('keydown', init));
    },
  },
  {
    name: 'a page that listens to keys before all its scripts and stops them',
    head: () => {
      const halt = (event) => event.stopImmediatePropagation();
      for (const type of ['keydown', 'keypress', 'click'])
        window.addEventListener(type, halt, true);
      window.release = () => {
        for (const type of ['keydown', 'keypress', 'click'])
          window.removeEventListener(type, halt, true);
      };
    },
    undo: () => window.release(),
  },
  {
    name: 'a page that stops the click on 发送 at the window and sends by itself',
    async run(d) {
      await freshDraft(d, () => {
        window.seen = 0;
        window.addEventListener('click', () => (window.seen += 1), true);
      });
      await d.click('#editArea');
      await d.evaluate(() => (window.seen = 0));
      await d.click('a.btn_send');
      await asks(d);
      assert.equal(await d.evaluate(() => window.seen), 0, 'the page does not see the click');
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    name: 'a page that has replaced the natives',
    before: () => {
      const broken = () => {
        throw new Error('replaced');
      };
      Element.prototype.attachShadow = broken;
      Element.prototype.matches = () => true;
      HTMLElement.prototype.showPopover = broken;
      HTMLElement.prototype.hidePopover = broken;
      EventTarget.prototype.addEventListener = broken;
      Event.prototype.preventDefault = broken;
      Event.prototype.stopImmediatePropagation = broken;
      Document.prototype.elementFromPoint = () => document.documentElement.lastElementChild;
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
      window.getComputedStyle = broken;
      window.MutationObserver = broken;
      window.performance.now = () => 1e12;
      window.requestAnimationFrame = broken;
    },
    act: (d) =>
      d.evaluate(() => {
        const init = { key: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true };
        document.querySelector('#editArea').dispatchEvent(new KeyboardEvent('keydown', init));
      }),
    // The practice page itself can no longer send.
    honest: false,
  },
  {
    name: 'a page that has replaced Math, JSON and showPopover before all scripts',
    head: () => {
      const broken = () => {
        throw new Error('replaced');
      };
      Math.random = () => 0.5;
      JSON.parse = broken;
      HTMLElement.prototype.showPopover = broken;
      HTMLElement.prototype.hidePopover = broken;
      // Only the bar's own calls would come without these.
      window.Promise.race = broken;
      ShadowRoot.prototype.append = broken;
    },
  },
  {
    name: 'wxt’s restart event and our own signal of a newer copy',
    before: () => {
      for (const id of ['pnndijobmclbliehlobbdbhhjffenpih', 'qunyue@qunyue.example'])
        for (const name of ['chat', 'content']) {
          const type = `${id}:${name}:wxt:content-script-started`;
          const detail = { contentScriptName: name, messageId: 'x' };
          for (const target of [document, window]) {
            target.dispatchEvent(new CustomEvent(type, { detail }));
            target.dispatchEvent(new Event('qunyue:newer-copy', { bubbles: true }));
          }
          window.postMessage({ type, ...detail }, '*');
        }
    },
  },
  {
    name: 'a custom element of the bar’s name asks for the closed root',
    during: () => {
      const bar = document.documentElement.lastElementChild;
      class Thief extends HTMLElement {
        constructor() {
          super();
          window.stolen = this.attachInternals().shadowRoot;
        }
        connectedCallback() {
          window.stolen ??= this.shadowRoot;
        }
      }
      try {
        customElements.define(bar.localName, Thief);
      } catch {
        // A name that can't be defined is as good.
      }
      window.stolen?.querySelector('[data-action=send]')?.click();
    },
    after: async (d) => assert.ok(!(await d.evaluate(() => window.stolen)), 'no root'),
  },
  {
    name: 'Enter held down through the arming',
    act: (d) => holdDown(d, ['Enter']),
  },
  {
    name: 'Ctrl+Enter held down from before the arming',
    async run(d) {
      await freshDraft(d);
      await hold(d);
      await holdDown(d, ['Control', 'Enter']);
      assert.deepEqual(await sends(d), []);
    },
  },
  {
    name: 'focus moved away during the arming',
    async run(d) {
      await freshDraft(d);
      await hold(d);
      await d.evaluate(() => document.querySelector('input')?.focus());
      await d.evaluate(
        () => document.activeElement?.id === 'editArea' && document.activeElement.blur(),
      );
      await pause(ARMED_MS);
      await d.press('Control+Enter');
      assert.deepEqual(await sends(d), []);
      await d.click('#editArea');
      await asks(d);
      await d.press('Control+Enter');
      await pause(150);
      assert.equal((await sends(d)).length, 1);
    },
  },
  {
    name: 'a flood of input events',
    during: () => {
      const editor = document.querySelector('#editArea');
      for (let turn = 0; turn < 2000; turn += 1)
        editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    act: (d) => d.press('Enter'),
  },
];
