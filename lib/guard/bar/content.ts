import type { AskAction, AskView } from '../ask';
import { element } from './element';
import { dialogFace, lineFace, questionFace, reasonsFace } from './faces';

/** The bar's inside: what is said, which buttons there are, and how they are found again. */
export interface BarContent {
  readonly box: HTMLElement;
  /** Only where the question is a dialog. */
  readonly dialog: HTMLDialogElement | undefined;
  /** What Tab reaches now, in order. */
  focusables(): readonly HTMLElement[];
  /** A button or radio in reach now. */
  button(action: AskAction): HTMLElement | undefined;
  byKey(key: string): HTMLElement | undefined;
  buttonAt(target: EventTarget | null): HTMLElement | undefined;
  /** The reason chosen in the dialog. */
  reason(): string | undefined;
  isAtReasons(): boolean;
  turnTo(reasons: boolean): void;
  /** Shows or hides the asides that had no room. */
  toggleMore(): void;
  /** Folds away what does not fit in one row. */
  fit(): void;
  setArmed(armed: boolean): void;
  /** Says the fact, or another line, to a screen reader, once it listens. */
  announce(): void;
  say(text: string): void;
}

const ROOMIEST = 0;
const TIGHTEST = 2;

function facesOf(view: AskView): readonly HTMLElement[] {
  if (view.level === 'tip') return [lineFace(view)];
  if (view.level === 'justify') return [dialogFace(view)];
  const reasons = view.reasons ? [reasonsFace(view.reasons, view.icon)] : [];
  return [questionFace(view), ...reasons];
}

const isShown = (each: Element | null): boolean =>
  each !== null && getComputedStyle(each).display !== 'none';

const isInReach = (each: HTMLElement): boolean => isShown(each) && isShown(each.parentElement);

export function content(view: AskView): BarContent {
  const status = element('p', { class: 'sr', role: 'status', 'aria-live': 'assertive' });
  const faces = facesOf(view);
  const [first] = faces;
  const dialog = first instanceof HTMLDialogElement ? first : undefined;
  const frame =
    view.level === 'confirm'
      ? element('section', { class: 'bar', 'aria-label': view.fact + view.detail }, ...faces)
      : element('div', {}, ...faces);
  // A live region outside an open modal dialog is not heard.
  (dialog ?? frame).append(status);
  const box = element('div', { class: 'box look', lang: view.lang }, frame);
  let shown = first;
  const all = <E extends HTMLElement>(selector: string): E[] =>
    Array.from(shown?.querySelectorAll<E>(selector) ?? []);
  const controls = (): HTMLElement[] => all('button, input').filter(isInReach);
  const say = (text: string): void => {
    // A live region speaks only of what changes after it is there.
    status.textContent = '';
    setTimeout(() => (status.textContent = text), 50);
  };
  const turnTo = (reasons: boolean): void => {
    shown = faces[reasons ? 1 : 0] ?? first;
    for (const each of faces) each.hidden = each !== shown;
  };
  const visible = (): Element | null | undefined => shown?.querySelector('.what');
  turnTo(false);
  return {
    box,
    dialog,
    focusables: controls,
    button: (action) => controls().find((each) => each.dataset.action === action),
    byKey: (key) => controls().find((each) => each.dataset.key === key),
    buttonAt: (target) =>
      target instanceof Element
        ? (target.closest<HTMLElement>('[data-action]') ?? undefined)
        : undefined,
    reason: () => all<HTMLInputElement>('input').find(({ checked }) => checked)?.value,
    isAtReasons: () => shown !== first,
    turnTo,
    toggleMore() {
      const isOpen = box.classList.toggle('open');
      for (const each of all('.more')) each.setAttribute('aria-expanded', String(isOpen));
    },
    fit() {
      const [row] = all('.acts');
      for (let fold = ROOMIEST; row && fold <= TIGHTEST; fold += 1) {
        box.dataset.fold = String(fold);
        if (row.scrollWidth <= row.clientWidth) return;
      }
    },
    setArmed(armed) {
      for (const line of all('.arm')) line.classList.toggle('done', armed);
      for (const each of all('button'))
        if (!/^(keep|back|more)$/.test(each.dataset.action ?? ''))
          each.setAttribute('aria-disabled', String(!armed));
    },
    announce: () => say(visible()?.textContent ?? ''),
    say(text) {
      const place = visible();
      if (place) place.textContent = text;
      say(text);
    },
  };
}
