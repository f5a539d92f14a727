/** A burst is looked at once, when this time is over. */
const PAUSE_MS = 300;
/** Beyond this the page is looked at as a whole, which costs no more. */
const MOST_LISTS = 4000;

/**
 * Gathers what is added to the page and hands it over a little later, in one piece. One observer,
 * no attributes and no text: one incoming message changes some hundred attributes. `undefined` is
 * handed over when there was more than is worth walking.
 */
export class AddedNodes {
  #lists: NodeList[] = [];
  #isTooMuch = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly onAdded: (nodes: readonly Node[] | undefined) => void) {}

  watch(page: Document, signal: AbortSignal): void {
    const observer = new MutationObserver((records) => this.#take(records));
    observer.observe(page, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Asks for a look at the whole page. */
  askForAll(): void {
    this.#isTooMuch = true;
    this.#soon();
  }

  #take(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) if (addedNodes.length > 0) this.#lists.push(addedNodes);
    if (this.#lists.length > MOST_LISTS) {
      this.#lists = [];
      this.#isTooMuch = true;
    }
    if (this.#lists.length > 0 || this.#isTooMuch) this.#soon();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      const nodes = this.#isTooMuch ? undefined : nodesOf(this.#lists);
      this.#timer = undefined;
      this.#lists = [];
      this.#isTooMuch = false;
      this.onAdded(nodes);
    }, PAUSE_MS);
  }
}

/** By index: a list's iterator costs more than all else that is done with most nodes. */
function nodesOf(lists: readonly NodeList[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const list of lists)
    for (let at = 0; at < list.length; at += 1) {
      const node = list[at];
      if (node) nodes.push(node);
    }
  return nodes;
}
