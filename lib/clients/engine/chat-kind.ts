import type { ChatKind } from '../../model/chat';
import type { ChatRoot } from '../client';

/** What the page itself says of a chat; `undefined` when neither group nor none of its marks is there. */
export function shownKind(container: Element, root: ChatRoot): ChatKind | undefined {
  const isIn = (selector: string): boolean =>
    container.closest(selector) !== null || container.querySelector(selector) !== null;
  if (!('attribute' in root)) {
    if (isIn(root.group)) return 'group';
    if (root.none !== undefined && container.closest(root.none)) return 'none';
    return root.person !== undefined && isIn(root.person) ? 'person' : undefined;
  }
  const element = container.closest(root.selector) ?? container.querySelector(root.selector);
  const says = element?.getAttribute(root.attribute);
  if (says === null || says === undefined) return 'none';
  if (root.group.includes(says)) return 'group';
  // What is in neither list is no chat that anybody is asked about: a list of rooms, a status page.
  return root.person === undefined || root.person.includes(says) ? 'person' : 'none';
}
