import type { Modifier, SendKey } from '../client';
import { isComposing } from './is-composing';

const MODIFIERS: readonly Modifier[] = ['alt', 'ctrl', 'shift', 'meta'];
const isDown = (event: KeyboardEvent, modifier: Modifier): boolean => event[`${modifier}Key`];

const matches = (event: KeyboardEvent, key: SendKey): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages match by keyCode, so we must
  event.keyCode === key.keyCode &&
  MODIFIERS.every(
    (modifier) =>
      key.any?.includes(modifier) === true || isDown(event, modifier) === (key[modifier] === true),
  );

/**
 * Whether a keydown makes the page send. Main and numpad Enter are both keyCode 13. An input
 * method's own Enter counts only on pages that take it for a send.
 */
export function isSendKey(
  event: KeyboardEvent,
  keys: readonly SendKey[],
  page: Document,
  imeEnterSends = false,
): boolean {
  if (isComposing(event)) return imeEnterSends && event.key === 'Enter';
  return keys.some(
    (key) => matches(event, key) && (key.when === undefined || page.querySelector(key.when)),
  );
}
