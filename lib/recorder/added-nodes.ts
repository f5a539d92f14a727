/** A burst is looked at once, when this time is over. */
const PAUSE_MS = 300;
/** Beyond this the page is looked at as a whole, which costs no more. */
const MOST_NODES = 10_000;

/**
 * Gathers what is added to the page and hands it over a little later, in one piece. One observer,
 * no attributes and no text: one incoming message changes some hundred attributes. `undefined` is
 * handed over when there was more than is worth walking.
 */
export class AddedNodes {
  #nodes: Node[] = [];
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
    // A list's iterator costs more than all else that is done with most nodes.
    for (const { addedNodes } of records) addedNodes.forEach((node) => this.#nodes.push(node));
    if (this.#nodes.length > MOST_NODES) {
      this.#nodes = [];
      this.askForAll();
    } else if (this.#nodes.length > 0) this.#soon();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      const nodes = this.#isTooMuch ? undefined : this.#nodes;
      this.#timer = undefined;
      this.#nodes = [];
      this.#isTooMuch = false;
      this.onAdded(nodes);
    }, PAUSE_MS);
  }
}
