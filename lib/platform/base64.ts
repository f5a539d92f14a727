const CHUNK = 0x8000;

/** `storage.local` keeps text, not bytes. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // One call with all the bytes as arguments overflows the stack.
  for (let from = 0; from < bytes.length; from += CHUNK)
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(text);
}

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
