import { builtFile } from '../e2e/built-file.mjs';

/**
 * Answers a tab's requests to https://wx.qq.com/ with the built practice chat, and all others with
 * 404: the manifest's own `matches` apply there, and nothing leaves this machine.
 * @param {Awaited<ReturnType<typeof import('./page.mjs').openPage>>} page
 */
export async function servePractice(page, extension) {
  page.on('Fetch.requestPaused', ({ requestId, request }) => {
    const { hostname, pathname } = new URL(request.url);
    const isOurs = hostname === 'wx.qq.com';
    const {
      status,
      contentType = 'text/plain',
      body,
    } = isOurs ? builtFile(extension, pathname) : { status: 404, body: '' };
    void page.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: [{ name: 'content-type', value: contentType }],
      body: Buffer.from(body).toString('base64'),
    });
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
}
