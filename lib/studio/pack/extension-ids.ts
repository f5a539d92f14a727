/** Chromium's id by the manifest's public key; a test computes it from wxt.config.ts. */
export const CHROME_ID = 'pnndijobmclbliehlobbdbhhjffenpih';
export const FIREFOX_ID = 'qunyue@qunyue.example';

export const isChromeId = (text: string): boolean => /^[a-p]{32}$/.test(text);
/** An address or a UUID in braces, as Firefox wants it. */
export const isFirefoxId = (text: string): boolean =>
  /^(?:[A-Za-z0-9._-]{0,40}@[A-Za-z0-9.-]{1,40}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i.test(
    text,
  );
/** Empty, or an https address without signs that could end a string anywhere. */
export const isInstallUrl = (text: string): boolean =>
  text === '' || (/^https:\/\/[^\s"'<>\\;%]{1,400}$/.test(text) && URL_SIGNS.test(text));
const URL_SIGNS = /^[\x21-\x7E]*$/;
