/** Goes to the address's fragment again: what it names was not there when the page was loaded. */
export function showFragment(): void {
  const { hash } = window.location;
  if (hash !== '') window.location.replace(hash);
}
