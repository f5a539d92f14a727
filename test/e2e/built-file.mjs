// A built file as an HTTP answer; `/` is the practice chat.
import fs from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export function builtFile(extension, pathname) {
  const name = pathname === '/' ? 'practice.html' : pathname.slice(1);
  const file = path.join(extension, name);
  if (!file.startsWith(extension) || !fs.existsSync(file)) return { status: 404, body: '' };
  const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return { status: 200, contentType, body: fs.readFileSync(file) };
}
