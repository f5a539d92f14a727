import { MAX_BYTES } from '../profile/read-json';
import { fromBase64, toBase64 } from './base64';

/*
 * A profile as a code to paste or to draw as a QR picture: base64url of one byte that tells the
 * packing and the text, deflated. A code that unpacks to JSON right away is taken as well.
 */
const DEFLATED = 1;
const CODE = /^[\w-]+$/;

/** All of a stream, or `undefined` once it is over the limit: a small code can unpack to gigabytes. */
export async function readCapped(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** UTF-8 or nothing: a byte that is none must not become a replacement character unseen. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream();

export async function toProfileCode(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const packed = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  const body = new Uint8Array(await new Response(packed).arrayBuffer());
  const code = toBase64(Uint8Array.from([DEFLATED, ...body]));
  return code.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpack(code: string): Promise<Uint8Array | undefined> {
  const bytes = fromBase64(code.replaceAll('-', '+').replaceAll('_', '/'));
  if (bytes[0] !== DEFLATED) return bytes;
  const inflated = streamOf(bytes.slice(1)).pipeThrough(new DecompressionStream('deflate-raw'));
  return readCapped(inflated, MAX_BYTES);
}

/** The text that a person gave, as JSON or as a code; what is neither comes back as it was. */
export async function fromPasted(given: string): Promise<string> {
  if (given.length > 2 * MAX_BYTES) return given;
  const code = given.replace(/\s/g, '');
  if (!CODE.test(code)) return given;
  try {
    const bytes = await unpack(code);
    return (bytes && decodeUtf8(bytes)) ?? given;
  } catch {
    return given;
  }
}
