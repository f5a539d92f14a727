// Copies of the built extension that differ in one thing only; what is shipped has no switch for it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const OFFICE_DAY = /\[\[[`'"]08:30[`'"],\s*[`'"]17:30[`'"]\]\]/g;

const scripts = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(folder, file));

/** As built. */
function copyOf(extension) {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-copy-'));
  const folder = path.join(parent, 'extension');
  fs.cpSync(extension, folder, { recursive: true });
  return { folder, remove: () => fs.rmSync(parent, { recursive: true, force: true }) };
}

function changeManifest(folder, edit) {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  edit(manifest);
  fs.writeFileSync(file, JSON.stringify(manifest));
}

/** The id comes from the folder's path instead. */
export function copyWithoutKey(extension) {
  const copy = copyOf(extension);
  changeManifest(copy.folder, (manifest) => delete manifest.key);
  return copy;
}

function change(folder, from, to, what) {
  let changed = 0;
  for (const file of scripts(folder)) {
    const text = fs.readFileSync(file, 'utf8');
    const other = text.replace(from, to);
    if (other === text) continue;
    changed += 1;
    fs.writeFileSync(file, other);
  }
  if (changed === 0) throw new Error(`the built extension has no ${what} to change`);
}

/** Its built-in office hours are none at all: it is never work time, whenever the tests run. */
export function copyNeverAtWork(extension) {
  const copy = copyOf(extension);
  change(copy.folder, OFFICE_DAY, '[]', 'office hours');
  return copy;
}

/** A day's questions never end: what a long walk asks, it asks as the first time. */
export function copyAskingOn(extension, copy = copyOf(extension)) {
  change(copy.folder, /dailyBudget:12\b/g, 'dailyBudget:1e6', 'daily budget');
  return copy;
}

/** And it is never work time: for what puts a hundred names on the bar. */
export const copyAlwaysAsking = (extension) => copyAskingOn(extension, copyNeverAtWork(extension));

/** The old DingTalk is on one host, as where an organisation's profile names its own. */
export function copyWithDingtalk(extension) {
  const copy = copyOf(extension);
  const match = 'https://im.corp.example/*';
  change(
    copy.folder,
    /matches:\[\]/g,
    `matches:[${JSON.stringify(match)}]`,
    'client without a host',
  );
  changeManifest(copy.folder, (manifest) => {
    manifest.content_scripts[0].matches.push(match);
    manifest.host_permissions.push(match);
  });
  return copy;
}

/** A host is allowed from the start: headless there is nobody to press the browser's own question. */
export const copyAllowed = (match) => (extension) => {
  const copy = copyOf(extension);
  changeManifest(copy.folder, (manifest) => manifest.host_permissions.push(match));
  return copy;
};
