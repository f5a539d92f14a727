import { useEffect, useMemo, useState } from 'preact/hooks';

/** A few screenfuls, drawn at once. */
const PIECE = 100;

/**
 * The part of a long list to draw, in pieces: one more with each idle moment until all are there, so
 * that no single task draws thousands. What was drawn stays drawn when the list changes.
 */
export function useGrowing<T>(list: readonly T[]): readonly (readonly T[])[] {
  const [drawn, setDrawn] = useState(1);
  const pieces = useMemo(
    () =>
      Array.from({ length: Math.ceil(list.length / PIECE) }, (_, at) =>
        list.slice(at * PIECE, (at + 1) * PIECE),
      ),
    [list],
  );
  useEffect(() => {
    if (drawn >= pieces.length) return undefined;
    const waiting = requestIdleCallback(() => setDrawn(drawn + 1));
    return () => cancelIdleCallback(waiting);
  }, [drawn, pieces.length]);
  return pieces.slice(0, drawn);
}
