import type { Composer } from '../../clients/client';
import type { Answer, AskAction, AskView } from '../ask';
import { choiceOf, type Step } from './choice';
import { content } from './content';
import { isInSight } from './is-in-sight';
import { watchOcclusion } from './occlusion';
import { asDialog, overComposer, type Surface } from './surface';

/** A key or click this soon after the bar appears is still meant for the draft. */
export const ARMING_MS = 600;

const MOST_MOVED_PX = 4;

/** Inline and important, so that no rule of the page outweighs it. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: auto !important; display: block !important;';

/** Events inside the bar are nobody else's: the page closes panels and switches chats on them. */
const PRIVATE_EVENTS = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'wheel'];

export interface BarHandlers {
  readonly onAction: (answer: Answer) => void;
  /** The page took the bar away. */
  readonly onRemoved: () => void;
  readonly addStyles: (root: ShadowRoot) => void;
}

/** The question on screen, as a bar or a dialog: a closed shadow root, there only while it asks. */
export class Bar {
  static readonly #open = new Set<Bar>();
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #ask: ReturnType<typeof content>;
  readonly #surface: Surface;
  readonly #lifetime = new AbortController();
  #armedFrom = Number.POSITIVE_INFINITY;
  #armedAt: DOMRect | undefined;
  #isOccluded = (): boolean => false;
  #armTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly composer: Composer,
    readonly view: AskView,
    readonly handlers: BarHandlers,
  ) {
    const page = composer.editor.ownerDocument;
    // A quiet line gives way to a question: what else lies in the top layer might be a cover.
    if (view.level !== 'tip') for (const line of Bar.#open) line.close();
    // A random name, so that no page can style or look for it.
    this.host = page.createElement(`x-${Math.random().toString(36).slice(2)}`);
    this.host.style.cssText = HOST_STYLE;
    this.#root = this.host.attachShadow({ mode: 'closed' });
    this.#ask = content(view);
    this.#surface = this.#ask.dialog
      ? asDialog(this.#ask.dialog)
      : overComposer(this.host, composer);
    handlers.addStyles(this.#root);
    this.#root.append(this.#ask.box);
    this.#listen();
    page.documentElement.append(this.host);
    Bar.#open.add(this);
    this.#watchRemoval(page);
    const shown = this.#ask.dialog ?? this.#ask.box;
    this.#isOccluded = watchOcclusion(shown, this.#lifetime.signal);
    try {
      this.raise();
    } catch (error) {
      // No bar, no trace of one: whoever asked lets the message go.
      this.close();
      throw error;
    }
  }

  /** Whether a question is open anywhere on the page: a line would lie in its way. */
  static get isAsking(): boolean {
    return [...Bar.#open].some(({ view }) => view.level !== 'tip');
  }

  /** False once the page has taken it away or closed it. */
  get isShown(): boolean {
    return this.#surface.isShown();
  }

  get isModal(): boolean {
    return this.#surface.isModal;
  }

  /** Shows the bar on top of whatever else lies in the top layer, and arms it anew. */
  raise(): void {
    this.#surface.raise();
    this.place();
    this.#arm();
    if (this.isModal) this.focus();
  }

  place(): void {
    this.#surface.place();
    this.#ask.fit();
    // Folding may have made it higher.
    this.#surface.place();
  }

  get isArmed(): boolean {
    return performance.now() >= this.#armedFrom;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }

  /** Puts the focus on the first choice, which is the safe one. */
  focus(): void {
    const safe = this.#ask.button('keep') ?? this.#ask.focusables()[0];
    safe?.focus();
  }

  /** Moves the focus by one; `false` at the ends, where it goes back to the editor. */
  move(by: 1 | -1): boolean {
    const all = this.#ask.focusables();
    const at = all.findIndex((each) => each === this.#root.activeElement) + by;
    const next = all[this.isModal ? (at + all.length) % all.length : at];
    next?.focus();
    return next !== undefined;
  }

  /** One step back from the reasons to the choices; `false` when it is there already. */
  back(): boolean {
    if (!this.#ask.isAtReasons()) return false;
    this.#turnTo(false);
    return true;
  }

  /** A digit chooses the button that shows it, or marks the dialog's reason. */
  pressKey(key: string): void {
    const control = this.#ask.byKey(key);
    if (control instanceof HTMLInputElement) {
      control.checked = true;
      control.focus();
    } else if (control) this.#press(control);
  }

  /** Answers with an action if its button is there, armed and in sight. */
  press(action: AskAction): void {
    const button = this.#ask.button(action);
    if (button) this.#press(button);
  }

  close(): void {
    Bar.#open.delete(this);
    this.#lifetime.abort();
    clearTimeout(this.#armTimer);
    this.#surface.close();
    this.host.remove();
  }

  #arm(): void {
    this.#ask.setArmed(false);
    this.#armedFrom = performance.now() + ARMING_MS;
    this.#armedAt = this.host.getBoundingClientRect();
    clearTimeout(this.#armTimer);
    this.#armTimer = setTimeout(() => this.#ask.setArmed(true), ARMING_MS);
    this.#ask.announce();
  }

  #press(button: HTMLElement): void {
    const choice = choiceOf(button);
    if ('step' in choice) this.#step(choice.step);
    else if (choice.answer.action === 'keep' || this.#mayConfirm(button)) {
      const reason = this.#ask.reason();
      this.handlers.onAction(
        choice.answer.action === 'send' && reason !== undefined
          ? { action: 'send', reason }
          : choice.answer,
      );
    }
  }

  #step(step: Step): void {
    if (step === 'back') this.back();
    else if (step === 'reasons') {
      if (this.isArmed) this.#turnTo(true);
    } else {
      this.#ask.toggleMore();
      this.#surface.place();
    }
  }

  #turnTo(reasons: boolean): void {
    const hadFocus = this.#root.activeElement !== null;
    this.#ask.turnTo(reasons);
    this.place();
    this.#arm();
    if (hadFocus) this.#ask.focusables()[0]?.focus();
  }

  /** Whether an answer may count now; if the page hides the bar, it is raised and says so. */
  #mayConfirm(button: HTMLElement): boolean {
    if (!this.isArmed) return false;
    if (this.#hasMoved()) {
      this.#arm();
      return false;
    }
    if (isInSight(this.host, button) && !this.#isOccluded()) return true;
    if (this.view.covered) this.#ask.say(this.view.covered);
    this.raise();
    return false;
  }

  /** A page may slide the bar under a pointer that is about to click; only its top is ours to move. */
  #hasMoved(): boolean {
    const { left, bottom } = this.host.getBoundingClientRect();
    const at = this.#armedAt;
    return at !== undefined && Math.hypot(left - at.left, bottom - at.bottom) > MOST_MOVED_PX;
  }

  #onClick(event: MouseEvent): void {
    const button = this.#ask.buttonAt(event.target);
    if (!button || !event.isTrusted) return;
    // A click without a pointer is Enter or Space: perhaps still the one that sent.
    if (event.detail === 0 && !this.isArmed) return;
    this.#press(button);
  }

  #listen(): void {
    const root = this.#root;
    const { signal } = this.#lifetime;
    root.addEventListener('click', (event) => this.#onClick(event as MouseEvent), { signal });
    // The caret stays in the editor: taking focus would switch a Chinese input method off.
    if (!this.isModal)
      root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    // Android's back and a browser's own ways to close a dialog: back to the draft.
    this.#ask.dialog?.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        this.handlers.onAction({ action: 'keep' });
      },
      { signal },
    );
    for (const type of PRIVATE_EVENTS)
      root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    const onResize = (): void => {
      this.place();
      if (this.#hasMoved()) this.#arm();
    };
    this.host.ownerDocument.defaultView?.addEventListener('resize', onResize, { signal });
  }

  #watchRemoval(page: Document): void {
    const removal = new MutationObserver(() => {
      if (!this.isShown) this.handlers.onRemoved();
    });
    this.#lifetime.signal.addEventListener('abort', () => removal.disconnect());
    removal.observe(page.documentElement, { childList: true });
    // The page may put another root in its place.
    removal.observe(page, { childList: true });
  }
}
