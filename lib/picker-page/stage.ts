import { element } from '../guard/bar/element';
import { openUnheard } from '../guard/listen';

/** Inline and important, so that no rule of the page outweighs it. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; display: block !important; width: 100% !important; height: 100% !important; background: none !important; border: 0 !important; pointer-events: none !important;';

/** The picker's own layer: a frame around what is pointed at, and a panel. Nothing else is drawn. */
export class Stage {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #frame = element('div', { class: 'frame', hidden: '' });
  readonly #panel: HTMLElement;

  constructor(
    readonly page: Document,
    locale: string,
    addStyles: (root: ShadowRoot) => void,
  ) {
    // A random name, so that no page can style or look for it.
    this.host = page.createElement(`x-${Math.random().toString(36).slice(2)}`);
    this.host.style.cssText = HOST_STYLE;
    this.#root = this.host.attachShadow({ mode: 'closed' });
    addStyles(this.#root);
    this.#panel = element('section', { class: 'panel look', lang: locale, tabindex: '-1' });
    this.#root.append(this.#frame, this.#panel);
    openUnheard(this.host);
    page.documentElement.append(this.host);
    this.raise();
  }

  get isShown(): boolean {
    return this.host.isConnected && this.host.matches(':popover-open');
  }

  /** Above whatever else the page has opened meanwhile. */
  raise(): void {
    if (!this.host.isConnected) this.page.documentElement.append(this.host);
    this.host.popover = 'manual';
    if (this.isShown) this.host.hidePopover();
    this.host.showPopover();
  }

  show(label: string, contents: readonly Node[]): void {
    this.#panel.setAttribute('aria-label', label);
    this.#panel.replaceChildren(...contents);
  }

  focus(): void {
    const first = this.#panel.querySelector<HTMLElement>('[autofocus]') ?? this.#panel;
    first.focus({ preventScroll: true });
  }

  frame(around: Element | undefined): void {
    this.#frame.hidden = !around;
    if (!around) return;
    const { left, top, width, height } = around.getBoundingClientRect();
    for (const [name, pixels] of Object.entries({ left, top, width, height }))
      this.#frame.style.setProperty(name, `${pixels}px`);
    // The panel gives way to what is pointed at.
    const middle = left + width / 2;
    this.#panel.classList.toggle('left', middle > this.page.documentElement.clientWidth / 2);
  }

  remove(): void {
    this.host.remove();
  }
}
