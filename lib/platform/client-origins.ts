import { browser } from './browser';

/** A permission and a registered script know hosts but, in Firefox, no ports. */
export const withoutPort = (match: string): string =>
  match.replace(/^(https?:\/\/[^/:]+)(?::\d+)?\/.*$/, '$1/*');

const originsOf = (matches: readonly string[]): { origins: string[] } => ({
  origins: [...new Set(matches.map(withoutPort))],
});

export const areAllowed = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.contains(originsOf(matches));

/** Only within a person's own click, on a page that names the origins. */
export const askForOrigins = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.request(originsOf(matches));

/** Also when the person takes a permission back in the browser's own settings. */
export function onPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
