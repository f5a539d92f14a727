import { element } from '../guard/bar/element';
import { openUnheard } from '../guard/listen';

/** Inline and important, so that no rule of the page outweighs it. */
const HOST_STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; display: block !important; width: 100% !important; height: 100% !important; background: none !important; border: 0 !important; pointer-events: none !important;';

const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
type Corner = (typeof CORNERS)[number];
/** Composers lie below, lists at the left, members at the right. */
const PLACES: Readonly<Record<string, Corner>> = {
  editor: 'top-right',
  button: 'top-right',
  message: 'top-right',
  ownMessage: 'top-left',
  member: 'bottom-left',
};
export const cornerFor = (step: string): Corner => PLACES[step] ?? 'bottom-right';

/** The picker's own layer: a frame around what is pointed at, and a panel. Nothing else is drawn. */
export class Stage {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #frame = element('div', { class: 'frame', hidden: '' });
  readonly #cover = element('div', { class: 'cover', hidden: '' });
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
    this.#root.append(this.#cover, this.#frame, this.#panel);
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

  /** Puts the panel's contents in a corner where what is asked for seldom is. */
  show(label: string, corner: Corner, contents: readonly Node[]): void {
    this.#panel.setAttribute('aria-label', label);
    this.#panel.dataset.corner = corner;
    this.#panel.replaceChildren(...contents);
  }

  focus(): void {
    const first = this.#panel.querySelector<HTMLElement>('[autofocus]') ?? this.#panel;
    first.focus({ preventScroll: true });
  }

  /** Whether a layer keeps the pointer from the page. */
  cover(isCovered: boolean): void {
    this.#cover.hidden = !isCovered;
  }

  /** The page's element at a point of the window; none where the panel is. */
  under(x: number, y: number): Element | undefined {
    if (this.#root.elementFromPoint(x, y)?.closest('.panel')) return undefined;
    return this.page.elementsFromPoint(x, y).find((each) => each !== this.host);
  }

  /** Clockwise to the next corner. */
  move(): void {
    const at = CORNERS.findIndex((each) => each === this.#panel.dataset.corner);
    this.#panel.dataset.corner = CORNERS[(at + 1) % CORNERS.length];
  }

  frame(around: Element | undefined): void {
    this.#frame.hidden = !around;
    if (!around) return;
    const { left, top, width, height } = around.getBoundingClientRect();
    for (const [name, pixels] of Object.entries({ left, top, width, height }))
      this.#frame.style.setProperty(name, `${pixels}px`);
  }

  remove(): void {
    this.host.remove();
  }
}
