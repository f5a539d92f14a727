import type { AskButton, AskReasons, AskView } from '../ask';
import type { Step } from './choice';
import { element } from './element';
import { icon } from './icon';

interface ButtonParts {
  readonly action: AskButton['action'] | Step;
  readonly label: string;
  readonly key?: string | undefined;
  readonly reason?: string;
}

function button({ action, label, key, reason }: ButtonParts, look: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: look, 'data-action': action, 'data-reason': reason, 'data-key': key },
    label,
    ...(key ? [' ', element('kbd', {}, key)] : []),
  );
}

/** 紧急… opens the reasons where there are any; it answers by itself where there are none. */
const isOpener = ({ action }: AskButton, { reasons }: AskView): boolean =>
  action === 'emergency' && reasons !== undefined;

export const actionButtons = (view: AskView): readonly HTMLButtonElement[] =>
  view.actions.map((each) =>
    button(isOpener(each, view) ? { ...each, action: 'reasons' } : each, `btn ${each.action}`),
  );

export const asideButtons = ({ asides }: AskView): readonly HTMLButtonElement[] =>
  asides.map((each) => button(each, 'link'));

/** Shows the asides where the bar is too narrow for them. */
export function moreButton({ more }: AskView): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'btn more', 'data-action': 'more', 'aria-expanded': 'false' },
    icon('more'),
  );
  made.setAttribute('aria-label', more);
  return made;
}

/** The second row of an emergency: choosing a reason is the answer. */
export const reasonButtons = ({ back, options }: AskReasons): readonly HTMLButtonElement[] => [
  button({ action: 'back', label: back, key: 'Esc' }, 'btn keep'),
  ...options.map(({ value, label }, index) =>
    button({ action: 'emergency', label, key: digit(index), reason: value }, 'btn'),
  ),
];

/** A digit for each of the first nine. */
export const digit = (index: number): string | undefined =>
  index < 9 ? String(index + 1) : undefined;
