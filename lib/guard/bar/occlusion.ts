// Version 2 of the observer, which TypeScript does not know.
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
type Options = IntersectionObserverInit & {
  readonly trackVisibility: boolean;
  readonly delay: number;
};

/**
 * Chromium's own judgement of whether anything is drawn over an element. It sees what no selector
 * reaches, a popover in a closed shadow root for one. Where the browser has none, nothing is held
 * against the page.
 */
export function watchOcclusion(element: Element, signal: AbortSignal): () => boolean {
  let isOccluded = false;
  const options: Options = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    isOccluded = (entries.at(-1) as Entry | undefined)?.isVisible === false;
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isOccluded;
}
