// A copy of the built extension whose built-in office hours are none at all: it is never work time,
// whenever the tests run. Nothing else differs, and what is shipped has no switch for it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const OFFICE_DAY = /\[\[[`'"]08:30[`'"],\s*[`'"]17:30[`'"]\]\]/g;

const scripts = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(folder, file));

/** Returns the copy's folder, and what removes it. */
export function copyNeverAtWork(extension) {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-copy-'));
  const folder = path.join(parent, 'extension');
  fs.cpSync(extension, folder, { recursive: true });
  let changed = 0;
  for (const file of scripts(folder)) {
    const text = fs.readFileSync(file, 'utf8');
    const other = text.replace(OFFICE_DAY, '[]');
    if (other === text) continue;
    changed += 1;
    fs.writeFileSync(file, other);
  }
  if (changed === 0) throw new Error('the built extension has no office hours to change');
  return { folder, remove: () => fs.rmSync(parent, { recursive: true, force: true }) };
}
