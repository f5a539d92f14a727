// A built file as an HTTP answer; `/` is the practice chat, and `/hostile/CODE` the same with a
// script that runs before any other of the page.
import fs from 'node:fs';
import path from 'node:path';
import { practicePage } from './practice-pages.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** What stands for the web: the practice chat of each client on a host of that client's. */
export const answerFor = async (extension, url) =>
  url.hostname === 'wx.qq.com' ? builtFile(extension, url.pathname) : practicePage(url);

export function builtFile(extension, pathname) {
  const [, hostile] = /^\/hostile\/([\w-]+)$/.exec(pathname) ?? [];
  const name = pathname === '/' || hostile ? 'practice.html' : pathname.slice(1);
  const file = path.join(extension, name);
  if (!file.startsWith(extension) || !fs.existsSync(file)) return { status: 404, body: '' };
  const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const body = fs.readFileSync(file);
  return { status: 200, contentType, body: hostile ? withScript(body, hostile) : body };
}

const withScript = (html, code) =>
  String(html).replace(
    '<head>',
    () => `<head><script>${Buffer.from(code, 'base64url').toString()}</script>`,
  );

/** The address, below the origin, of the practice chat whose first script is this function. */
export const hostileAddress = (script) =>
  `hostile/${Buffer.from(`(${script})()`).toString('base64url')}`;
