import { fromBase64, toBase64 } from './base64';

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
  new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** A text made small, with a checksum that notices a changed bit. */
export interface Packed {
  readonly data: string;
  readonly checksum: string;
}

export async function pack(text: string): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  const small = new Uint8Array(await through(bytes, new CompressionStream('gzip')));
  return { data: toBase64(small), checksum: await digest(bytes) };
}

/** `undefined` when it is not what was packed. */
export async function unpack({ data, checksum }: Packed): Promise<string | undefined> {
  try {
    const small = fromBase64(data);
    const bytes = new Uint8Array(await through(small, new DecompressionStream('gzip')));
    return (await digest(bytes)) === checksum ? new TextDecoder().decode(bytes) : undefined;
  } catch {
    return undefined;
  }
}
