/**
 * Raw `window` capture listeners: they run before any listener of the page, and unlike wxt's
 * content-script context no event of the page can switch them off. `document.open()` deletes an
 * isolated world's window listeners, so they are set again whenever the document gets a new root;
 * each is one function, so setting it again does not double it.
 */
export function listenFirst(
  page: Window,
  listeners: Readonly<Record<string, (event: Event) => void>>,
  signal: AbortSignal,
): void {
  const arm = (): void => {
    for (const [type, listener] of Object.entries(listeners))
      page.addEventListener(type, listener, { capture: true, signal });
  };
  arm();
  const observer = new MutationObserver(arm);
  observer.observe(page.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Keeps an event from the page, its own listeners and the browser's default. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
