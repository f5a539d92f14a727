const MARGIN = 8;
const NARROWEST = 280;

/**
 * The block that holds the editor and its toolbar: the highest ancestor inside the container that
 * still takes less than half of the container's height.
 */
function composerBlock(container: Element, editor: Element): DOMRect {
  const limit = container.getBoundingClientRect().height / 2;
  let block = editor;
  for (
    let next = editor.parentElement;
    next && next !== container && next.getBoundingClientRect().height <= limit;
    next = next.parentElement
  )
    block = next;
  return block.getBoundingClientRect();
}

/** Puts a fixed box over the composer's upper edge, as wide as the composer, inside the window. */
export function placeOver(box: HTMLElement, container: Element, editor: Element): void {
  const page = editor.ownerDocument.documentElement;
  const block = composerBlock(container, editor);
  const around = container.getBoundingClientRect();
  const width = Math.min(Math.max(around.width - 2 * MARGIN, NARROWEST), page.clientWidth);
  const left = Math.min(Math.max(around.left + MARGIN, 0), page.clientWidth - width);
  const bottom = Math.max(page.clientHeight - block.top + MARGIN, 0);
  const highest = Math.max(page.clientHeight - box.offsetHeight, 0);
  const place = { width, left, bottom: Math.min(bottom, highest) };
  for (const [property, pixels] of Object.entries(place))
    box.style.setProperty(property, `${pixels}px`, 'important');
}
