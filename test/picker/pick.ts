import { takeSnapshot } from '../../lib/picker-page/snapshot';
import type { PickName, View } from '../../lib/picker/views';

/** Shows a page in the test's document. */
export function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

export type Pointed = Readonly<Partial<Record<PickName, string | Element>>>;

const elementAt = (at: string | Element): Element => {
  const found = typeof at === 'string' ? document.querySelector(at) : at;
  if (!found)
    throw new Error(`the test's page has no ${typeof at === 'string' ? at : at.localName}`);
  return found;
};

/** The page as it is now, with what a person would have pointed at. */
export function viewNow(kind: View['kind'], pointed: Pointed = {}, count?: number): View {
  const { root, nodes } = takeSnapshot(document);
  const picks = Object.fromEntries(
    Object.entries(pointed).map(([name, at]) => [name, nodes.get(elementAt(at))]),
  );
  return { kind, root, picks, ...(count === undefined ? {} : { count }) };
}
