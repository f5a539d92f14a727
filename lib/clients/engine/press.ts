/**
 * Presses a button of the page's own, as the continuation of the person's own confirm. The page's
 * handlers run as ever; only a link's `javascript:` default is held back, which the isolated
 * world's CSP would log as an error in the page's console.
 */
export function press(button: HTMLElement): boolean {
  if (button.closest('a[href^="javascript:" i]'))
    button.addEventListener('click', (event) => event.preventDefault(), { once: true });
  button.click();
  return true;
}
