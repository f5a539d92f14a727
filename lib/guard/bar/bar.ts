import type { Composer } from '../../clients/client';
import type { AskAction, AskView } from '../ask';
import { content } from './content';
import { isInSight } from './is-in-sight';
import { placeOver } from './place';

/** A key or click this soon after the bar appears is still meant for the draft. */
export const ARMING_MS = 600;

/** Inline and important, so that no rule of the page outweighs it. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: auto !important; display: block !important;';

/** Events inside the bar are nobody else's: the page closes panels and switches chats on them. */
const PRIVATE_EVENTS = ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'wheel'];

export interface BarHandlers {
  readonly onAction: (action: AskAction) => void;
  /** The page took the bar away. */
  readonly onRemoved: () => void;
  readonly addStyles: (root: ShadowRoot) => void;
}

/** The bar over the composer: a closed shadow root in the top layer, there only while it asks. */
export class Bar {
  readonly host: HTMLElement;
  readonly #ask: ReturnType<typeof content>;
  readonly #lifetime = new AbortController();
  #armedFrom = Number.POSITIVE_INFINITY;
  #armTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly composer: Composer,
    readonly view: AskView,
    handlers: BarHandlers,
  ) {
    const page = composer.editor.ownerDocument;
    // A random name, so that no page can style or look for it.
    this.host = page.createElement(`x-${Math.random().toString(36).slice(2)}`);
    this.host.style.cssText = HOST_STYLE;
    this.host.popover = 'manual';
    const root = this.host.attachShadow({ mode: 'closed' });
    this.#ask = content(view);
    handlers.addStyles(root);
    root.append(this.#ask.box);
    const { signal } = this.#lifetime;
    root.addEventListener('click', (event) => this.#onClick(event, handlers), { signal });
    // The caret stays in the editor: taking focus would switch a Chinese input method off.
    root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    for (const type of PRIVATE_EVENTS)
      root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    page.defaultView?.addEventListener('resize', () => this.place(), { signal });
    const removal = new MutationObserver(() => {
      if (!this.host.isConnected) handlers.onRemoved();
    });
    signal.addEventListener('abort', () => removal.disconnect());
    page.documentElement.append(this.host);
    removal.observe(page.documentElement, { childList: true });
    try {
      this.raise();
    } catch (error) {
      // No bar, no trace of one: whoever asked lets the message go.
      this.close();
      throw error;
    }
  }

  /** Shows the bar on top of whatever else lies in the top layer, and arms it anew. */
  raise(): void {
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
    this.place();
    this.#ask.setArmed(false);
    this.#armedFrom = performance.now() + ARMING_MS;
    clearTimeout(this.#armTimer);
    this.#armTimer = setTimeout(() => this.#ask.setArmed(true), ARMING_MS);
    this.#ask.announce();
  }

  place(): void {
    placeOver(this.host, this.composer.container, this.composer.editor);
  }

  get isArmed(): boolean {
    return performance.now() >= this.#armedFrom;
  }

  /** Whether a confirm may count now; if the page hides the bar, it is raised and says so. */
  mayConfirm(): boolean {
    if (!this.isArmed) return false;
    const button = this.#ask.button('send');
    if (button && isInSight(this.host, button)) return true;
    this.#ask.say(this.view.covered);
    this.raise();
    return false;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }

  focus(): void {
    this.#ask.focusables[0]?.focus();
  }

  close(): void {
    this.#lifetime.abort();
    clearTimeout(this.#armTimer);
    this.host.remove();
  }

  #onClick(event: Event, handlers: BarHandlers): void {
    const action = this.#ask.actionOf(event.target);
    if (!action || !event.isTrusted) return;
    if (action === 'send' ? this.mayConfirm() : action === 'keep' || this.isArmed)
      handlers.onAction(action);
  }
}
