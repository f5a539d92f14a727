import type { Checked } from '../model/checked';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Excel marks UTF-8 and UTF-16 at the front; without a mark it is UTF-8 or a Chinese Windows' own. */
function candidates(bytes: Uint8Array): readonly Encoding[] {
  if (startsWith(bytes, 0xff, 0xfe)) return ['utf-16le'];
  if (startsWith(bytes, 0xfe, 0xff)) return ['utf-16be'];
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return ['utf-8'];
  return ['utf-8', 'gb18030'];
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as text in the first encoding in which every byte has a meaning. */
export function decodeText(bytes: Uint8Array): Checked<DecodedText> {
  const refuse = (code: string, expected: string): Checked<DecodedText> => ({
    ok: false,
    problems: [{ code, path: '', expected, found: '' }],
  });
  for (const encoding of candidates(bytes)) {
    const text = decodeAs(encoding, bytes);
    if (text === undefined) continue;
    return text.includes('\0')
      ? refuse('not-text', 'text')
      : { ok: true, value: { text, encoding } };
  }
  return refuse('unknown-encoding', 'UTF-8 | UTF-16 | GB18030');
}
