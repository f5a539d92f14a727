import { afterEach } from 'vitest';
import { practiceChat, type PracticeChat } from '../../lib/practice/oracle';
import { PracticePage } from '../../lib/practice/page';

let opened: PracticePage | undefined;

afterEach(() => {
  opened?.logOut();
  opened = undefined;
  document.body.replaceChildren();
  document.body.className = '';
});

/** The practice page in this document, logged in unless asked otherwise. */
export async function openPage(
  loggedIn = true,
): Promise<{ readonly page: PracticePage; readonly chat: PracticeChat }> {
  const place = document.createElement('div');
  document.body.append(place);
  const page = new PracticePage(place, 'test');
  opened = page;
  if (loggedIn) page.logIn();
  else page.logOut();
  await Promise.resolve();
  return { page, chat: practiceChat(page) };
}

/** The one element that matches; none is a failed test. */
export function get(selector: string): HTMLElement {
  const node = document.querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`nothing matches ${selector}`);
  return node;
}

export const count = (selector: string): number => document.querySelectorAll(selector).length;

/** What typing does, as far as the page can tell: the DOM changes, then `input`. */
export function type(text: string): void {
  get('#editArea').append(text);
  get('#editArea').dispatchEvent(new Event('input', { bubbles: true }));
}

/** A keydown as the page sees it; `keyCode` is all it looks at besides the modifiers. */
export function press(keyCode: number, modifiers: Partial<KeyboardEventInit> = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...modifiers });
  Object.defineProperty(event, 'keyCode', { value: keyCode });
  get('#editArea').dispatchEvent(event);
  return event;
}

export const ENTER = 13;
export const KEY_S = 83;
export const COMPOSING = 229;
