import { isComposing } from '../clients/engine/is-composing';
import type { AskAction, AskView } from './ask';
import { Bar } from './bar/bar';
import type { HeldSend } from './held-send';
import { stop } from './listen';
import { whenChanged } from './when-changed';

export interface QuestionHandlers {
  readonly addStyles: (root: ShadowRoot) => void;
  readonly onAnswer: (action: AskAction) => void;
  /** The page took the bar away. */
  readonly onRemoved: () => void;
  /** Something changed that may make the question moot. */
  readonly onChange: () => void;
  readonly restoreCaret: () => void;
}

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

  /**
   * The bar's keys. Typing is none of them: it goes on in the editor and closes the bar by its
   * `input` event. Returns whether the key is dealt with.
   */
  onKey(event: KeyboardEvent, isInEditor: boolean): boolean {
    const inBar = this.#bar.owns(event.target);
    if (isComposing(event) || !event.isTrusted) return false;
    if (event.key === 'Escape') {
      stop(event);
      this.on.onAnswer('keep');
    } else if (event.key === 'Enter' && event.ctrlKey && (inBar || isInEditor)) {
      stop(event);
      if (!event.repeat && this.#bar.mayConfirm()) this.on.onAnswer('send');
    } else if (isInEditor && (event.key === 'F6' || (event.key === 'Tab' && !event.shiftKey))) {
      stop(event);
      this.#bar.focus();
    } else if (inBar && event.key === 'F6') {
      stop(event);
      this.on.restoreCaret();
    } else return inBar;
    return true;
  }

  close(): void {
    this.#stopWatching();
    this.#bar.close();
  }
}
