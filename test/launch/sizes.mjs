import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeOutput } from './paths.mjs';

/**
 * The weight on every chat page, and of what must open at once; kB = 1000 bytes. `goal` is what we
 * are after and each run reports; `limit` is where we stand, and no change may go beyond it. The
 * content script is above its goal: of what it weighs, 14 kB are Chinese characters, which hardly
 * compress, and 30 kB is code. The watch is injected by the background once a page is ready.
 */
const BUDGETS = [
  { name: 'content script', goal: 15_000, limit: 47_300, files: contentScripts },
  { name: 'injected watch', goal: 8000, limit: 8000, files: () => ['chat-watch.js'] },
  { name: 'popup', goal: 42_000, limit: 42_000, files: () => scriptsOfPage('popup.html') },
];

const read = (file) => readFileSync(path.join(chromeOutput, file), 'utf8');

function contentScripts() {
  const { content_scripts: scripts = [] } = JSON.parse(read('manifest.json'));
  return [...new Set(scripts.flatMap(({ js = [] }) => js))];
}

/** A page's scripts and, transitively, what they import from the start. */
function scriptsOfPage(page) {
  const first = [...read(page).matchAll(/<(?:script|link)[^>]*(?:src|href)="\/?([^"]+\.js)"/g)];
  const found = new Set(first.map((match) => match[1]));
  for (const file of found) {
    for (const [, specifier] of read(file).matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      found.add(path.posix.join(path.posix.dirname(file), specifier));
    }
  }
  return [...found];
}

const zipped = (file) => gzipSync(read(file), { level: 9 }).length;

/** @returns {Promise<import('./steps.mjs').Result>} */
export async function checkSizes() {
  const rows = BUDGETS.map(({ name, goal, limit, files }) => {
    const list = files();
    const size = list.reduce((sum, file) => sum + zipped(file), 0);
    return { name, goal, limit, size, ok: list.length > 0 && size <= limit, files: list };
  });
  const lines = rows.map(
    ({ name, limit, size, ok, files }) =>
      `${ok ? 'fits' : 'TOO BIG'}: ${name} ${size} of ${limit} B gz (${files.join(', ') || 'no file found'})`,
  );
  const note = rows
    .map(
      ({ name, size, goal }) =>
        `${name} ${size} B, goal ${goal}: ${size <= goal ? 'met' : 'not met'}`,
    )
    .join('; ');
  return { ok: rows.every(({ ok }) => ok), output: lines.join('\n'), note };
}
