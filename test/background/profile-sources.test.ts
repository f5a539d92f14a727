import 'fake-indexeddb/auto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';
import type { fetchProfile as FetchProfile } from '../../lib/platform/fetch-profile';
import { profileText } from '../profile/profiles';
import { makeSigningKey, signedText, type SigningKey } from '../profile/trust/signed';

const { api, state } = await vi.hoisted(async () => {
  const { profileStandIn } = await import('../support/profile-stand-in');
  return profileStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));
// Ten seconds in the field; the way there is the same.
vi.mock('../../lib/platform/fetch-profile', async (original) => {
  const real = await original<{ fetchProfile: typeof FetchProfile }>();
  return { fetchProfile: (url: string, etag?: string) => real.fetchProfile(url, etag, 300) };
});

const { profileHandlers } = await import('../../lib/background/profile-handlers');
const { currentConfig } = await import('../../lib/background/config');
const { lookAtAddress } = await import('../../lib/background/profile-sources');

const ours: Sender = { from: 'page-of-ours', tabId: undefined, url: 'chrome-extension://our-id/' };
const ask = {
  apply: (text: string, more: object = {}) => profileHandlers.applyProfile({ text, ...more }, ours),
  address: (url?: string) =>
    profileHandlers.setProfileAddress(url === undefined ? {} : { url }, ours),
  sources: () => profileHandlers.getProfileSources(undefined, ours),
  view: () => profileHandlers.getSettingsView(undefined, ours),
};

let serial = 0;
/** Each test goes on from the serials that the one before left. */
const issue = (crowd: number, more: object = {}) =>
  profileText(
    { rules: { flood: { crowd } } },
    { serial: (serial += 1), name: `第${crowd}版`, ...more },
  );
const crowd = async () => (await currentConfig()).settings.rules.flood.crowd;

let key: SigningKey;
let server: Server;
let requests: IncomingMessage[] = [];
let answer: RequestListener = (_, response) => void response.end();
let base = '';
beforeAll(async () => {
  key = await makeSigningKey();
  server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => {
    server.closeAllConnections();
    server.close();
  };
});
beforeEach(() => {
  state.local = {};
  state.managed = {};
  state.origins = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
  requests = [];
});
afterEach(() => server.closeAllConnections());

const respondWith =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };

/** Pins the key, subscribes and approves: from here on the address is followed by itself. */
async function subscribed(): Promise<void> {
  const { fingerprintOf } = await import('../../lib/platform/signing/fingerprint');
  const typedWords = (await fingerprintOf(key.publicKey)).slice(-6).join(' ');
  const first = await signedText(issue(9), key);
  expect(await ask.apply(first, { typedWords })).toEqual({ ok: true });
  const second = await signedText(issue(10), key);
  answer = respondWith(second, { etag: '"1"' });
  expect(await ask.address(`${base}/p.json`)).toMatchObject({ ok: true });
  expect(await crowd(), 'not without the person').toBe(9);
  expect(await ask.apply(second, { from: 'address' })).toEqual({ ok: true });
  expect(await crowd()).toBe(10);
  requests = [];
}

const huge = (): Buffer => Buffer.from(JSON.stringify({ padding: 'x'.repeat(300_000) }));

describe('an address that fails leaves the last good profile', () => {
  const faults: Record<
    string,
    [code: string, fault: () => RequestListener | Promise<RequestListener>]
  > = {
    'a redirect': ['unreachable', () => (_, r) => void r.writeHead(302, { location: '/x' }).end()],
    'no answer at all': ['too-slow', () => () => undefined],
    'a body that stalls': [
      'too-slow',
      () => (_, r) => {
        r.writeHead(200, { 'content-type': 'application/json' });
        r.write('{');
      },
    ],
    'a body that breaks off': [
      'unreachable',
      () => (_, r) => {
        r.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
        r.write('{"profile":');
        setTimeout(() => r.destroy(), 20);
      },
    ],
    'a closed connection': ['unreachable', () => (request) => void request.socket.destroy()],
    'a sign-in page': ['wrong-type', () => respondWith('<html>', { 'content-type': 'text/html' })],
    'status 404': ['wrong-status', () => respondWith('{}', {}, 404)],
    'status 500': ['wrong-status', () => respondWith('{}', {}, 500)],
    'status 204': ['wrong-status', () => (_, r) => void r.writeHead(204).end()],
    'more than 256 KiB': ['too-large', () => respondWith(huge())],
    'more than 256 KiB, packed small': [
      'too-large',
      () => respondWith(gzipSync(huge()), { 'content-encoding': 'gzip' }),
    ],
    'bytes that are no UTF-8': ['not-utf8', () => respondWith(Buffer.from([0x7b, 0xff, 0x7d]))],
    'no JSON': ['not-json', () => respondWith('{')],
    'an unsigned profile': ['unsigned', () => respondWith(issue(66))],
    'a broken signature': [
      'bad-signature',
      async () => respondWith((await signedText(issue(66), key)).replace('66', '67')),
    ],
    'another key': [
      'wrong-key',
      async () => respondWith(await signedText(issue(66), await makeSigningKey())),
    ],
    'an older issue': [
      'rolled-back',
      async () => respondWith(await signedText(profileText({}, { serial: 0 }), key)),
    ],
    'another text under the same serial': [
      'same-serial',
      async () =>
        respondWith(await signedText(profileText({ timeZone: 'Asia/Urumqi' }, { serial }), key)),
    ],
  };

  it.each(Object.entries(faults))('%s', async (_, [code, fault]) => {
    await subscribed();
    answer = await fault();
    const brought = await lookAtAddress(true);
    expect(brought?.problems.map((each) => each.code)).toEqual([code]);
    expect(await crowd()).toBe(10);
    const { address } = await ask.sources();
    expect(address).toMatchObject({ failures: 1, approved: true, problem: { code } });
    expect((await ask.view()).problems.map((each) => each.code)).toEqual([code]);
    // Not before the pause is over, and then a good answer mends it.
    expect(await lookAtAddress(false)).toBeUndefined();
    answer = respondWith(await signedText(issue(12), key));
    await lookAtAddress(true);
    expect(await crowd()).toBe(12);
    expect((await ask.sources()).address).toMatchObject({ failures: 0 });
    expect((await ask.view()).problems).toEqual([]);
  });

  it('a server whose certificate is none', async () => {
    await subscribed();
    state.local.profileAddress = {
      ...(state.local.profileAddress as object),
      url: `${base.replace('http:', 'https:')}/p.json`,
    };
    const brought = await lookAtAddress(true);
    expect(brought?.problems.map((each) => each.code)).toEqual(['unreachable']);
    expect(await crowd()).toBe(10);
  });

  it('304 is fine for a week, then all of it is fetched', async () => {
    await subscribed();
    answer = (request, response) =>
      void response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end();
    expect((await lookAtAddress(true))?.problems).toEqual([]);
    const old = state.local.profileAddress as { fullAt: number };
    state.local.profileAddress = { ...old, fullAt: Date.now() - 8 * 86_400_000 };
    expect((await lookAtAddress(true))?.problems[0]?.code).toBe('wrong-status');
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', undefined]);
  });

  it('304 that nobody asked for is a fault', async () => {
    await subscribed();
    const { etag, ...rest } = state.local.profileAddress as { etag: string };
    expect(etag).toBe('"1"');
    state.local.profileAddress = rest;
    answer = (_, response) => void response.writeHead(304).end();
    expect((await lookAtAddress(true))?.problems[0]?.code).toBe('wrong-status');
  });

  it('a clock that is off is told, and nothing else', async () => {
    await subscribed();
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    answer = respondWith(await signedText(issue(13), key), { date });
    await lookAtAddress(true);
    expect(await crowd()).toBe(13);
    const skew = (await ask.sources()).address?.clockSkewMs ?? 0;
    expect(Math.abs(skew - 3_600_000)).toBeLessThan(60_000);
  });

  it('a permission that was withdrawn: nothing is asked', async () => {
    await subscribed();
    state.origins = [];
    expect((await lookAtAddress(true))?.problems[0]?.code).toBe('no-permission');
    expect(requests).toEqual([]);
    expect(await crowd()).toBe(10);
  });
});

describe('what an address is asked', () => {
  it('carries neither cookie nor referrer nor anything about the person', async () => {
    await subscribed();
    answer = respondWith(await signedText(issue(14), key));
    await lookAtAddress(true);
    const [request] = requests;
    expect(request?.method).toBe('GET');
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    expect(request?.headers).not.toHaveProperty('authorization');
  });

  it('is nothing at all without an address, and nothing any more after it is taken back', async () => {
    expect(await lookAtAddress(true)).toBeUndefined();
    await subscribed();
    expect(await ask.address()).toEqual({ ok: true });
    expect(await lookAtAddress(true)).toBeUndefined();
    expect(requests).toEqual([]);
    expect(state.origins).not.toContain('http://127.0.0.1/*');
    expect(await crowd(), 'what was applied stays').toBe(10);
  });

  it.each([
    ['http://127.0.0.1:1/p.json', 'http-needs-key'],
    ['ftp://127.0.0.1/p.json', 'wrong-value'],
    ['javascript:1', 'wrong-value'],
    ['https://user:pass@127.0.0.1/', 'password-in-address'],
    ['https://127.0.0.1/a b', 'wrong-value'],
    ['', 'wrong-value'],
  ])('%s is refused as %s without a pinned key', async (url, code) => {
    expect(await ask.address(url)).toMatchObject({ ok: false, problems: [{ code }] });
    expect(requests).toEqual([]);
    expect((await ask.sources()).address).toBeUndefined();
  });

  it('follows the address no more by itself once a file was applied', async () => {
    await subscribed();
    expect(await ask.apply(await signedText(issue(15), key))).toEqual({ ok: true });
    answer = respondWith(await signedText(issue(16), key));
    expect((await lookAtAddress(true))?.unapplied).toBeDefined();
    expect(await crowd()).toBe(15);
  });

  it('does not bring back what was undone', async () => {
    await subscribed();
    expect(await profileHandlers.undoProfile(undefined, ours)).toEqual({ ok: true });
    expect(await crowd()).toBe(9);
    await lookAtAddress(true);
    expect(await crowd()).toBe(9);
    answer = respondWith(await signedText(issue(17), key));
    await lookAtAddress(true);
    expect(await crowd()).toBe(17);
  });
});
