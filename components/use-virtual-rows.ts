import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** A screenful for the first paint, before the scroller was measured. */
const FIRST_RECT = { width: 1000, height: 900 };
/** Rows drawn beyond the edges: a fling draws a screenful anew, so each of them is paid every frame. */
const OVERSCAN = 4;

export interface VirtualRows {
  /** Positions of the rows to draw. */
  readonly shown: readonly number[];
  /** Room, in pixels, of the rows above and below that are not drawn. */
  readonly above: number;
  readonly below: number;
  readonly scrollTo: (index: number) => void;
}

/** Which of `count` rows of one height (px) are in sight of their scroller, head row excluded. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headHeight: number,
): VirtualRows {
  const [, redraw] = useReducer((draws: number) => draws + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollPaddingStart: headHeight,
    initialRect: FIRST_RECT,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  return {
    shown: items.map(({ index }) => index),
    above: items[0]?.start ?? 0,
    below: total - (items.at(-1)?.end ?? 0),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
