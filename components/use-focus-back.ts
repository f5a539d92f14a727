import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When something that may hold the focus goes away, the focus goes where `find` says instead of
 * being lost: somebody without a mouse goes on from there.
 */
export function useFocusBack(isOpen: boolean, find: () => HTMLElement | null | undefined): void {
  const was = useRef(isOpen);
  useLayoutEffect(() => {
    const closed = was.current && !isOpen;
    was.current = isOpen;
    if (closed && (!document.activeElement || document.activeElement === document.body))
      find()?.focus();
  }, [isOpen]);
}
