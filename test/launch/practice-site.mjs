import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Answers a tab's requests to https://wx.qq.com/ with the built practice chat, and all others with
 * 404: the manifest's own `matches` apply there, and nothing leaves this machine.
 * @param {Awaited<ReturnType<typeof import('./page.mjs').openPage>>} page
 */
export async function servePractice(page, extension) {
  page.on('Fetch.requestPaused', ({ requestId, request }) => {
    const { hostname, pathname } = new URL(request.url);
    const file = path.join(extension, pathname === '/' ? 'practice.html' : pathname);
    const found = hostname === 'wx.qq.com' && file.startsWith(extension) && existsSync(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    void page.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: found ? 200 : 404,
      responseHeaders: [{ name: 'content-type', value: type }],
      body: found ? readFileSync(file).toString('base64') : '',
    });
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
}
