import { isRecord } from '../model/is-record';
import { fromBase64, toBase64 } from '../platform/base64';

const KINDS = {
  ArrayBuffer: (bytes: Uint8Array<ArrayBuffer>) => bytes.buffer,
  Uint8Array: (bytes: Uint8Array<ArrayBuffer>) => bytes,
  Uint16Array: ({ buffer }: Uint8Array<ArrayBuffer>) => new Uint16Array(buffer),
  Uint32Array: ({ buffer }: Uint8Array<ArrayBuffer>) => new Uint32Array(buffer),
  Float64Array: ({ buffer }: Uint8Array<ArrayBuffer>) => new Float64Array(buffer),
} as const;

const isKind = (name: unknown): name is keyof typeof KINDS =>
  typeof name === 'string' && Object.hasOwn(KINDS, name);

const bytesOf = (value: ArrayBuffer | ArrayBufferView): Uint8Array =>
  value instanceof ArrayBuffer
    ? new Uint8Array(value)
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

function withoutBinary(_: string, value: unknown): unknown {
  if (!(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)) return value;
  const kind = value.constructor.name;
  if (!isKind(kind)) throw new Error(`a backup can't hold a ${kind}`);
  return { $bytes: toBase64(bytesOf(value)), kind };
}

function withBinary(_: string, value: unknown): unknown {
  if (!isRecord(value) || typeof value.$bytes !== 'string' || !isKind(value.kind)) return value;
  return KINDS[value.kind](fromBase64(value.$bytes));
}

/** Rows as text; JSON alone would lose packed arrays. */
export const rowsToText = (value: unknown): string => JSON.stringify(value, withoutBinary);

export const textToRows = (text: string): unknown => JSON.parse(text, withBinary);
