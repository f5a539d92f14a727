// The same in Firefox, by Marionette alone: it may open the extension's own pages.
import fs from 'node:fs';
import { newProfile, startMarionette } from '../policy/marionette.mjs';
import { until } from '../until.mjs';

const KEYS = { Enter: '\uE006', Escape: '\uE00C', Control: '\uE009' };
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export async function startFirefox({ executable, extension, gecko }) {
  const profile = newProfile();
  const browser = await startMarionette({
    executable,
    extension,
    gecko,
    profile,
    // Nobody is there to press the browser's own question.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const { command, own } = browser;
  const evaluate = (expression) =>
    command('WebDriver:ExecuteScript', { script: `return (${expression})`, args: [] });
  const find = async (selector) =>
    (await command('WebDriver:FindElement', { using: 'css selector', value: selector }))[ELEMENT];
  const keys = (values) =>
    command('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: [
            ...values.map((value) => ({ type: 'keyDown', value })),
            ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
  const click = async (selector) => command('WebDriver:ElementClick', { id: await find(selector) });
  return {
    async ask(type, request) {
      if (!(await evaluate('location.protocol')).startsWith('moz')) await own('popup.html');
      return browser.ask(type, request);
    },
    async ownText(file) {
      await own(file);
      await new Promise((done) => setTimeout(done, 1500));
      return evaluate('document.body.textContent');
    },
    async ownEvaluate(file, expression) {
      await own(file);
      return evaluate(expression);
    },
    async allow() {
      await own('clients.html');
      await until(
        () => evaluate('document.querySelector(".described-clients button") !== null'),
        'the question',
      );
      await click('.described-clients button');
    },
    goto: (url) => command('WebDriver:Navigate', { url }),
    evaluate,
    focus: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`),
    click,
    type: async (text) => {
      for (const letter of text) await keys([letter]);
    },
    press: (chord) => keys(chord.split('+').map((key) => KEYS[key] ?? key)),
    async stop() {
      await browser.stop();
      fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}
