/**
 * Calls back, at most once a frame, while anything changes that could make a question moot: another
 * chat, a rebuilt composer. It watches only while a question is open.
 */
export function whenChanged(page: Document, onChange: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onChange);
  });
  // The document, not its root: a page may put another root in its place.
  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'data-username'],
  });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
