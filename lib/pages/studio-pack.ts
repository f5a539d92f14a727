import { strToU8, zipSync, type Zippable } from 'fflate';
import { toProfileCode } from '../platform/profile-code';
import type { PackAbout } from '../studio/pack/about';
import type { PackFile } from '../studio/pack/pack-file';
import { profileFile, rollOutPack } from '../studio/pack/roll-out-pack';

/** Little-endian with its mark: what the Registry Editor itself writes. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

export const bytesOf = ({ content, encoding }: PackFile): Uint8Array =>
  encoding === 'utf-16le' ? utf16(content) : strToU8(content);

/** Zip tells times of the machine's zone; the same pack is the same file everywhere. */
const TIME = '2020-01-01T12:00:00';

/** The roll-out pack as one archive, and how many files are in it. */
export async function packArchive(
  about: PackAbout,
): Promise<{ readonly archive: Blob; readonly files: number }> {
  const code = await toProfileCode(profileFile(about.profile).trimEnd());
  const files = rollOutPack(about, code);
  const entries: Zippable = Object.fromEntries(files.map((file) => [file.name, bytesOf(file)]));
  const archive = zipSync(entries, { mtime: TIME, level: 6 });
  return { archive: new Blob([archive], { type: 'application/zip' }), files: files.length };
}
