/**
 * Presses the page's own send button, as the continuation of the person's own confirm. The page's
 * handlers run as ever; only the link's `javascript:` default is held back, which the isolated
 * world's CSP would log as an error in the page's console.
 */
export function pressSendButton(button: HTMLElement): void {
  button.addEventListener('click', (event) => event.preventDefault(), { once: true });
  button.click();
}
