import { actionLink, element } from './element';

/** A `.ngdialog` with its focus kept inside; Escape or × closes it and gives the focus back. */
export function openDialog(
  className: string,
  label: string,
  content: (close: () => void) => readonly Node[],
  signal: AbortSignal,
): void {
  const before = document.activeElement;
  const close = () => {
    dialog.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const dialog = element('div', {
    class: `ngdialog ${className}`,
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': label,
  });
  const closer = { class: 'ngdialog-close', 'aria-label': '关闭' };
  const box = element(
    'div',
    { class: 'ngdialog-content' },
    element('h2', { class: 'dialog_hd' }, label),
    ...content(close),
    actionLink(closer, close, '×'),
  );
  dialog.append(box);
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') keepFocus(dialog, event);
  });
  signal.addEventListener('abort', () => dialog.remove(), { once: true });
  document.body.append(dialog);
  stops(dialog)[0]?.focus();
}

/** The footer's button; the class differs from dialog to dialog, as in the original. */
export const dialogFooter = (className: string, label: string, act: () => void): HTMLElement =>
  element('div', { class: 'dialog_ft' }, actionLink({ class: `button ${className}` }, act, label));

const stops = (dialog: HTMLElement): readonly HTMLElement[] => [
  ...dialog.querySelectorAll<HTMLElement>('a[tabindex], input'),
];

function keepFocus(dialog: HTMLElement, event: KeyboardEvent): void {
  const all = stops(dialog);
  const leaving = event.shiftKey ? all[0] : all.at(-1);
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
}
