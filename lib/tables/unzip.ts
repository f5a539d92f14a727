import type { Checked } from '../model/checked';
import { LIMITS } from './limits';

/** A file in a zip archive, unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** A broken or hostile archive, by name. */
class BadZip extends Error {
  constructor(
    readonly code: string,
    readonly expected = '',
    readonly found = '',
  ) {
    super(code);
  }
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

function directoryOf(view: DataView): { readonly count: number; readonly at: number } {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY)
      return { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) };
  throw new BadZip('cut-off');
}

function* listed(bytes: Uint8Array, view: DataView): Generator<Listed> {
  const { count, at: start } = directoryOf(view);
  if (count > LIMITS.zipEntries)
    throw new BadZip('too-many-parts', `≤ ${LIMITS.zipEntries}`, String(count));
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new BadZip('broken-zip');
    const nameLength = view.getUint16(at + 28, true);
    // Bit 0 of the flags: the entry needs a password.
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new BadZip('locked');
    yield {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Unpacks, and stops when more comes out than the entry said or than is left to spend. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(size);
  let filled = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new BadZip('broken-zip');
    });
    if (done) break;
    if (filled + value.length > size) {
      await reader.cancel();
      throw new BadZip('larger-than-said', String(size), `> ${size}`);
    }
    bytes.set(value, filled);
    filled += value.length;
  }
  if (filled !== size) throw new BadZip('broken-zip', String(size), String(filled));
  return bytes;
}

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  entry: Listed,
): Promise<ZipEntry> {
  const { name, method, packed, unpacked, at } = entry;
  if (view.getUint32(at, true) !== LOCAL_ENTRY) throw new BadZip('broken-zip');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new BadZip('cut-off');
  const data = bytes.slice(start, start + packed);
  if (method === 0) return { name, bytes: data };
  if (method !== 8) throw new BadZip('unknown-packing', 'deflate', String(method));
  return { name, bytes: await inflate(data, unpacked) };
}

/**
 * The wanted files of a zip archive. Sizes are capped by what the archive says before anything is
 * unpacked, and what it says is then held to: a zip bomb is refused by name, not met.
 */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean,
): Promise<Checked<readonly ZipEntry[]>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = [...listed(bytes, view)].filter(({ name }) => isWanted(name));
    const total = entries.reduce(
      (sum, { unpacked, packed }) => sum + Math.max(unpacked, packed),
      0,
    );
    if (total > LIMITS.unpackedBytes)
      throw new BadZip('too-large', `≤ ${LIMITS.unpackedBytes}`, String(total));
    const files: ZipEntry[] = [];
    for (const entry of entries) files.push(await unpack(bytes, view, entry));
    return { ok: true, value: files };
  } catch (error) {
    // Reading beyond the end is a RangeError of the view: the file was cut off.
    const { code, expected, found } =
      error instanceof BadZip
        ? error
        : new BadZip(error instanceof RangeError ? 'cut-off' : 'broken-zip');
    return { ok: false, problems: [{ code, path: '', expected, found }] };
  }
}
