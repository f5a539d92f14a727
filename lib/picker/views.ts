import type { PageNode } from './page-node';

/** What an admin points at, in the order of the steps. */
export const PICKS = [
  'editor',
  'button',
  'name',
  'count',
  'listName',
  'message',
  'ownMessage',
  'member',
] as const;
export type PickName = (typeof PICKS)[number];

/** Which keys send, as the admin says. */
export type Keys = 'enter' | 'ctrl-enter' | 'both' | 'button-only';

/** The page at one moment, and which of its elements were pointed at by then and are still there. */
export interface View {
  readonly kind: 'group' | 'other-group' | 'person';
  readonly root: PageNode;
  readonly picks: Readonly<Partial<Record<PickName, PageNode>>>;
  /** The number in the picked member count. */
  readonly count?: number;
  /** The attribute that number stands in, where it is none of the page's text. */
  readonly countAttribute?: string;
}

type Picked<T extends PickName> = View & { readonly picks: Readonly<Record<T, PageNode>> };

/** The latest view of the first group in which all of these were there together. */
export function viewWith<const T extends PickName>(
  views: readonly View[],
  names: readonly T[],
): Picked<T> | undefined {
  const isFull = (view: View): view is Picked<T> =>
    view.kind === 'group' && names.every((name) => view.picks[name] !== undefined);
  return views.findLast(isFull);
}

/** The pages on which another chat of this kind was open, in the order they were seen. */
export const viewsOf = (
  views: readonly View[],
  kind: Exclude<View['kind'], 'group'>,
): readonly View[] => views.filter((view) => view.kind === kind);
