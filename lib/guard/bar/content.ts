import type { AskAction, AskButton, AskView } from '../ask';
import { element } from './element';
import { icon } from './icon';

/** The bar's inside: what is said, which buttons there are, and how they are found again. */
export interface BarContent {
  readonly box: HTMLElement;
  readonly focusables: readonly HTMLButtonElement[];
  button(action: AskAction): HTMLButtonElement | undefined;
  actionOf(target: EventTarget | null): AskAction | undefined;
  setArmed(armed: boolean): void;
  /** Says the fact, or another line, to a screen reader, once it listens. */
  announce(): void;
  say(text: string): void;
}

const button = ({ action, label, key }: AskButton, className: string): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: className, 'data-action': action },
    label,
    ...(key ? [' ', element('kbd', {}, key)] : []),
  );

function layout(view: AskView, status: HTMLElement, buttons: readonly HTMLButtonElement[]) {
  const actions = buttons.slice(0, view.actions.length);
  const asides = element('span', { class: 'asides' }, ...buttons.slice(view.actions.length));
  const what = element('p', { class: 'what' }, element('b', {}, view.fact), view.detail);
  if (view.level === 'tip')
    return element('div', { class: 'line' }, icon(view.icon), what, asides, status);
  return element(
    'section',
    { class: 'bar', 'aria-label': view.fact + view.detail },
    element(
      'div',
      { class: 'in' },
      element(
        'div',
        { class: 'fact' },
        icon(view.icon),
        what,
        element('span', { class: 'from' }, view.source),
      ),
      element('div', { class: 'acts' }, ...actions, asides),
    ),
    element('div', { class: 'arm' }),
    status,
  );
}

export function content(view: AskView): BarContent {
  const status = element('p', { class: 'sr', role: 'status', 'aria-live': 'assertive' });
  const buttons = [
    ...view.actions.map((each) => button(each, `btn ${each.action}`)),
    ...view.asides.map((each) => button(each, 'link')),
  ];
  const inside = layout(view, status, buttons);
  const box = element('div', { class: 'box look', lang: view.lang }, inside);
  const armLine = inside.querySelector('.arm');
  const visible = inside.querySelector('.what');
  const say = (text: string): void => {
    // A live region speaks only of what changes after it is there.
    status.textContent = '';
    setTimeout(() => (status.textContent = text), 50);
  };
  return {
    box,
    focusables: buttons,
    button: (action) => buttons.find((each) => each.dataset.action === action),
    actionOf: (target) =>
      target instanceof Element
        ? (target.closest<HTMLElement>('[data-action]')?.dataset.action as AskAction | undefined)
        : undefined,
    setArmed(armed) {
      armLine?.classList.toggle('done', armed);
      for (const each of buttons)
        if (each.dataset.action !== 'keep') each.setAttribute('aria-disabled', String(!armed));
    },
    announce: () => say(view.fact + view.detail),
    say(text) {
      if (visible) visible.textContent = text;
      say(text);
    },
  };
}
