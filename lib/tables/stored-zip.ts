import type { ZipEntry } from './unzip';

/** Writes one record's fields, little-endian: 4 bytes for a pair `[4, value]`, else 2. */
function record(...fields: readonly (number | readonly [4, number])[]): Uint8Array<ArrayBuffer> {
  const length = fields.reduce<number>((sum, each) => sum + (typeof each === 'number' ? 2 : 4), 0);
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  for (const each of fields) {
    if (typeof each === 'number') view.setUint16(at, each, true);
    else view.setUint32(at, each[1], true);
    at += typeof each === 'number' ? 2 : 4;
  }
  return new Uint8Array(view.buffer);
}

/**
 * Checked files as a zip archive without packing. The workbook reader would unpack larger files in
 * workers from blob addresses, which our pages' policy refuses; packed by nobody, they need none.
 */
export async function storedZip(entries: readonly ZipEntry[]): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const title = new TextEncoder().encode(name);
    const size: readonly [4, number] = [4, bytes.length];
    // Version 2.0, UTF-8 names, stored; no time and no checksum: nobody but our reader reads it.
    const about = [20, 0x0800, 0, 0, 0, [4, 0], size, size, title.length, 0] as const;
    const local = record([4, 0x04034b50], ...about);
    parts.push(local, title, bytes);
    directory.push(record([4, 0x02014b50], 20, ...about, 0, 0, 0, [4, 0], [4, at]), title);
    at += local.length + title.length + bytes.length;
  }
  const length = directory.reduce((sum, each) => sum + each.length, 0);
  const count = entries.length;
  const end = record([4, 0x06054b50], 0, 0, count, count, [4, length], [4, at], 0);
  return new Blob([...parts, ...directory, end]).arrayBuffer();
}
