// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pickerTexts } from '../../lib/i18n/picker/picker-texts';
import { Picker } from '../../lib/picker-page/run-picker';
import { show } from '../picker/pick';
import { toyChat } from '../picker/toy-chat';
import { simulatePopovers } from '../support/popovers';

const texts = pickerTexts('zh-CN').panel;
let picker: Picker;
let root: ShadowRoot;
let heard: string[];
let page: AbortController;

beforeEach(() => {
  simulatePopovers();
  show(toyChat('banjie'));
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
  const { attachShadow } = Element.prototype;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    return (root = attachShadow.call(this, init));
  });
  picker = new Picker(document, {
    naming: { id: 'toy', name: '练习', origin: 'https://chat.toy.example' },
    locale: 'zh-CN',
    texts,
    addStyles: () => undefined,
  });
  heard = [];
  page = new AbortController();
  for (const type of ['click', 'mousedown', 'keydown', 'pointerdown'])
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: page.signal });
});
afterEach(() => {
  picker.end();
  page.abort();
  vi.restoreAllMocks();
});

const trusted = <T extends Event>(event: T): T =>
  Object.defineProperty(event, 'isTrusted', { value: true });
const at = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};
const make = (type: string) => new MouseEvent(type, { bubbles: true, cancelable: true });
const pressAt = (selector: string, type: string) => {
  document.elementsFromPoint = () => [root.host, at(selector)];
  root.elementFromPoint = () => null;
  root.host.dispatchEvent(trusted(make(type)));
};
const click = (selector: string) => pressAt(selector, 'click');
const key = (name: string, target: Element = document.body) =>
  target.dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );
const said = () => root.textContent;
const press = (label: string) => {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent === label);
  button?.dispatchEvent(trusted(make('click')));
};

it('a click goes to the next step and not to the page', () => {
  expect(said()).toContain(texts.asks.editor);
  click('[contenteditable]');
  pressAt('[data-act="send"]', 'mousedown');
  click('[data-act="send"]');
  expect(said()).toContain(texts.asks.name);
  expect(heard).toEqual([]);
});

it('a script’s own click and key count for nothing', () => {
  document.elementsFromPoint = () => [root.host, at('[contenteditable]')];
  root.host.dispatchEvent(make('click'));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  root.querySelector('button')?.dispatchEvent(make('click'));
  expect(said()).toContain(texts.asks.editor);
});

it('says why something is no editor, and stays', () => {
  click('.name-of');
  expect(said()).toContain(texts.problems['not-editable']);
  expect(said()).toContain(texts.asks.editor);
});

it('Esc ends it without a trace', async () => {
  key('Escape');
  expect(await picker.done).toBeUndefined();
  expect(root.host.isConnected).toBe(false);
  at('.name-of').dispatchEvent(trusted(make('click')));
  expect(heard).toEqual(['click']);
});

it('all of it by keyboard: arrows walk and widen, Enter takes', () => {
  key('ArrowUp');
  expect(said()).toContain('div');
  key('Enter');
  expect(said()).toContain(texts.asks.button);
  expect(heard).toEqual([]);
});

it('keys go to the page again while another chat is opened', () => {
  for (const selector of ['[contenteditable]', '[data-act="send"]', '.name-of']) click(selector);
  for (let skips = 0; skips < 5; skips += 1) press(texts.skip);
  press(texts.keyNames.enter);
  expect(said()).toContain(texts.otherGroup);
  key('a');
  key('Escape');
  expect(heard).toEqual(['keydown', 'keydown']);
  expect(said()).toContain(texts.otherGroup);
});

it('ends with a description and what it is worth', async () => {
  const parts = [
    '[contenteditable]',
    '[data-act="send"]',
    '.name-of',
    '.head-count',
    '.talk-entry--active .talk-title',
    '.from-them .bubble-text',
    '.from-me .bubble-text',
    '.person-name',
  ];
  for (const selector of parts) click(selector);
  press(texts.keyNames.enter);
  show(toyChat('siwu'));
  press(texts.opened);
  show(toyChat('li'));
  press(texts.opened);
  expect(said()).toContain(texts.verdicts.working);
  expect(said()).toContain(texts.nowPerson);
  press(texts.save);
  const picked = await picker.done;
  expect(picked?.verdict).toBe('working');
  expect(picked?.description.composer.container).toBe('.talk-pane');
});

it('back takes the last choice away', () => {
  click('[contenteditable]');
  press(texts.back);
  expect(said()).toContain(texts.asks.editor);
});

function pointAndSkip(): void {
  for (const selector of ['[contenteditable]', '[data-act="send"]', '.name-of']) click(selector);
  for (let skips = 0; skips < 5; skips += 1) press(texts.skip);
  press(texts.keyNames.enter);
}

it('asks once more while the same group seems to be open', () => {
  pointAndSkip();
  press(texts.opened);
  expect(said()).toContain(texts.notOpened);
  expect(said()).toContain(texts.otherGroup);
  press(texts.opened);
  expect(said()).toContain(texts.person);
});

it('takes the person’s word for what is open, and describes the page anew', async () => {
  pointAndSkip();
  show(toyChat('siwu'));
  press(texts.opened);
  press(texts.skip);
  show(toyChat('li'));
  await vi.waitFor(() => expect(said()).toContain(texts.nowGroup('\u2068李科\u2069', '')), 2000);
  press(texts.really.person);
  expect(said()).toContain(texts.nowPerson);
  press(texts.save);
  expect((await picker.done)?.description.chat.root).toEqual({
    group: '.talk-pane-crowd',
    person: '.talk-pane-pal',
  });
});
