// Whom the browsers of a run ask beyond this machine. The tests' pages are answered inside the
// browser, so what reaches this proxy is the browser's own business (its maker's hosts), the control
// that each browser is sent to, or ours: and of ours there may be none, as no scenario subscribes to a
// profile's address.
import assert from 'node:assert/strict';
import http from 'node:http';

const MAKERS =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|chromium|mozilla|firefox|mozaws)\.(?:com|org|net)$|(?:^|\.)dummy\.test$/;

/** An address that must be seen at the proxy, or the count of what leaves means nothing. */
export const controlOf = (browser) => `https://${browser}.control.invalid/`;

/** @returns a proxy on loopback that lets nothing through, and knows which hosts were asked for */
export async function watchExits() {
  const asked = new Map();
  const note = (host) => asked.set(host, (asked.get(host) ?? 0) + 1);
  const server = http.createServer((request, response) => {
    note(new URL(request.url, 'http://none.invalid').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', ({ url }, socket) => {
    note(url.replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const controls = new Set();
  return {
    port,
    /** For a browser that will ask its control, which then must have come here. */
    portFor(browser) {
      controls.add(new URL(controlOf(browser)).hostname);
      return port;
    },
    /**
     * Rejects unless each control, and beside it nobody but the browsers' makers, was asked. A browser
     * connects ahead to the page it is sent to: `isPage` tells the hosts of the tests' own pages.
     */
    async check(isPage) {
      const foreign = [];
      for (const host of asked.keys())
        if (!MAKERS.test(host) && !controls.has(host) && !(await isPage(host))) foreign.push(host);
      assert.deepEqual(foreign, []);
      for (const host of controls) assert.ok(asked.has(host), `${host} has not come here`);
    },
    close: () => server.close(),
  };
}
