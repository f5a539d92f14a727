import { vi } from 'vitest';

/** happy-dom has no popovers: this keeps which are open, as `:popover-open` would tell. */
export function simulatePopovers(): void {
  const open = new WeakSet<Element>();
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    open.add(this);
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    open.delete(this);
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    if (selector === ':popover-open') return open.has(this);
    return /^:(modal|fullscreen|active-view-transition)$/.test(selector)
      ? false
      : matches.call(this, selector);
  });
}
