import { isComposing } from '../clients/engine/is-composing';
import type { Answer, AskView } from './ask';
import { Bar } from './bar/bar';
import type { HeldSend } from './held-send';
import { stop } from './listen';
import { whenChanged } from './when-changed';

export interface QuestionHandlers {
  readonly addStyles: (root: ShadowRoot) => void;
  readonly onAnswer: (answer: Answer) => void;
  /** The page took the bar away. */
  readonly onRemoved: () => void;
  /** Something changed that may make the question moot. */
  readonly onChange: () => void;
  readonly restoreCaret: () => void;
}

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey;

/** One open question about one held send: the bar, its keys, and a watch on what it is about. */
export class Question {
  readonly #bar: Bar;
  readonly #stopWatching: () => void;

  constructor(
    readonly held: HeldSend,
    view: AskView,
    readonly on: QuestionHandlers,
  ) {
    const page = held.composer.editor.ownerDocument;
    this.#bar = new Bar(held.composer, view, {
      addStyles: on.addStyles,
      onAction: on.onAnswer,
      onRemoved: on.onRemoved,
    });
    this.#stopWatching = whenChanged(page, on.onChange);
  }

  /** False once the page has taken the bar away or closed it. */
  get isShown(): boolean {
    return this.#bar.isShown;
  }

  /**
   * The bar's keys. Typing is none of them: it goes on in the editor and closes the bar by its
   * `input` event. Returns whether the key is dealt with.
   */
  onKey(event: KeyboardEvent, isInEditor: boolean): boolean {
    const inBar = this.#bar.owns(event.target);
    if (isComposing(event) || !event.isTrusted) return false;
    if (event.key === 'Escape') {
      stop(event);
      if (!this.#bar.back()) this.on.onAnswer({ action: 'keep' });
    } else if (event.key === 'Enter' && event.ctrlKey && (inBar || isInEditor)) {
      stop(event);
      if (!event.repeat) this.#bar.press('send');
    } else if (isInEditor && (event.key === 'F6' || (event.key === 'Tab' && !event.shiftKey))) {
      stop(event);
      this.#bar.focus();
    } else if (inBar) this.#onKeyInBar(event);
    else return false;
    return true;
  }

  #onKeyInBar(event: KeyboardEvent): void {
    const { key, repeat, shiftKey } = event;
    if (key === 'Tab') {
      stop(event);
      if (!this.#bar.move(shiftKey ? -1 : 1)) this.on.restoreCaret();
    } else if (key === 'F6') {
      stop(event);
      if (!this.#bar.isModal) this.on.restoreCaret();
    } else if (/^[1-9]$/.test(key) && !hasModifier(event)) {
      stop(event);
      if (!repeat) this.#bar.pressKey(key);
      // A held key is not a press on whatever has the focus.
    } else if (repeat && (key === 'Enter' || key === ' ')) stop(event);
  }

  close(): void {
    this.#stopWatching();
    this.#bar.close();
  }
}
