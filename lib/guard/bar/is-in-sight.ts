const isPlain = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return (
    Number(style.opacity) === 1 &&
    style.filter === 'none' &&
    style.transform === 'none' &&
    style.visibility === 'visible' &&
    style.clipPath === 'none'
  );
};

/**
 * Whether a person can really see the button they are about to press. A hostile page may cover the
 * bar or fade it so that a click meant for something else confirms a send (the DOM-based
 * clickjacking that password managers met in 2025).
 */
export function isInSight(host: Element, button: Element): boolean {
  const box = button.getBoundingClientRect();
  if (box.width < 8 || box.height < 8) return false;
  for (let up: Element | null = host; up; up = up.parentElement) if (!isPlain(up)) return false;
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return middle === host;
}
