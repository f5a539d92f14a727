import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The id Chromium derives from a manifest's public key: 32 letters a–p. */
export function idOfKey(key) {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** The id of a built extension; its manifest must have a key. */
export const extensionId = (extension) =>
  idOfKey(JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')).key);

/** The address of a page of a built extension. */
export const extensionAddress = (extension, page) =>
  `chrome-extension://${extensionId(extension)}/${page}`;
