// What is in a saved report, read without the program that opens it.
import { inflateRawSync } from 'node:zlib';

/** The parts of a zip as text, by their names. */
export function unzipped(base64) {
  const bytes = Buffer.from(base64, 'base64');
  const parts = new Map();
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + packed);
    const text = String(method === 8 ? inflateRawSync(data) : data);
    parts.set(String(bytes.subarray(at + 46, at + 46 + name)), text);
    at += 46 + name + extra + note;
  }
  return parts;
}

/** The cells of a CSV file that a spreadsheet would take for a formula. */
export function liveCells(text) {
  const cells = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r?\n|$)/gy;
  const plain = text.replace(/^\uFEFF/, '');
  for (let found; cell.lastIndex < plain.length && (found = cell.exec(plain)); ) {
    const [, raw] = found;
    cells.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
  }
  return cells.filter((each) => /^[=+\-@\t\r]/.test(each) && !/^-?\d+(\.\d+)?$/.test(each));
}
