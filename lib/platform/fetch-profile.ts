import type { Problem } from '../model/problem';
import { MAX_BYTES } from '../profile/read-json';
import { decodeUtf8, readCapped } from './profile-code';

const LIMIT_MS = 10_000;

export type FetchedProfile =
  | { readonly kind: 'unchanged'; readonly serverTime?: number }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly etag?: string;
      /** By the server's `Date` header, epoch ms. */
      readonly serverTime?: number;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

const failed = (code: string, expected: string, found: string): FetchedProfile => ({
  kind: 'failed',
  problem: { code, path: '', expected, found },
});

/** What a server may call a JSON file; a sign-in page of a network says `text/html`. */
const mayBeProfile = (type: string | null): boolean =>
  type === null ||
  /^(?:application\/(?:[\w.+-]*json|octet-stream)|text\/(?:plain|json))\b/i.test(type);

const serverTimeOf = (response: Response): { readonly serverTime?: number } => {
  const time = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(time) ? {} : { serverTime: time };
};

async function readBody(response: Response): Promise<FetchedProfile> {
  const type = response.headers.get('content-type');
  if (!mayBeProfile(type)) return failed('wrong-type', 'application/json', type ?? '');
  const bytes = response.body
    ? await readCapped(response.body, MAX_BYTES)
    : new Uint8Array(new ArrayBuffer(0));
  if (!bytes) return failed('too-large', `≤ ${MAX_BYTES} B`, '');
  const text = decodeUtf8(bytes);
  if (text === undefined) return failed('not-utf8', 'UTF-8', '');
  const etag = response.headers.get('etag');
  return { kind: 'text', text, ...(etag ? { etag } : {}), ...serverTimeOf(response) };
}

async function ask(
  url: string,
  etag: string | undefined,
  limitMs: number,
): Promise<FetchedProfile> {
  const response = await fetch(url, {
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The browser's own cache would hide a 304 from us, and an old answer from the server.
    cache: 'no-store',
    ...(etag === undefined ? {} : { headers: { 'If-None-Match': etag } }),
    signal: AbortSignal.timeout(limitMs),
  });
  if (response.redirected) return failed('redirected', url, response.url);
  if (response.status === 304) {
    return etag === undefined
      ? failed('wrong-status', '200', '304')
      : { kind: 'unchanged', ...serverTimeOf(response) };
  }
  if (response.status !== 200) return failed('wrong-status', '200', String(response.status));
  return readBody(response);
}

/** Asks an address once; headers and body together may take ten seconds. Never rejects. */
export async function fetchProfile(
  url: string,
  etag?: string,
  limitMs = LIMIT_MS,
): Promise<FetchedProfile> {
  try {
    return await ask(url, etag, limitMs);
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return isTimeout
      ? failed('too-slow', `≤ ${limitMs / 1000} s`, '')
      : failed('unreachable', url, error instanceof Error ? error.message.slice(0, 200) : '');
  }
}
