type Listeners = Readonly<Record<string, (event: Event) => void>>;

/**
 * Raw `window` capture listeners: they run before any listener of the page, and unlike wxt's
 * content-script context no event of the page can switch them off. `document.open()` deletes an
 * isolated world's window listeners, so they are set again whenever the document gets a new root;
 * each is one function, so setting it again does not double it.
 */
export function listenFirst(page: Window, listeners: Listeners, signal: AbortSignal): void {
  const all = { beforetoggle: keepOurs, ...listeners };
  whenReopened(page.document, signal, () => {
    for (const [type, listener] of Object.entries(all))
      page.addEventListener(type, listener, { capture: true, signal });
  });
}

/** Calls at once, and again whenever the document got a new root: then listeners may be gone. */
export function whenReopened(page: Document, signal: AbortSignal, arm: () => void): void {
  arm();
  const observer = new MutationObserver(arm);
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

const ours = new WeakSet<EventTarget>();

/** The page hears nothing of this popover's opening: it could call it off. */
export function openUnheard(popover: HTMLElement): void {
  ours.add(popover);
}

function keepOurs(event: Event): void {
  if (event.target && ours.has(event.target)) event.stopImmediatePropagation();
}

/** Keeps an event from the page, its own listeners and the browser's default. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
