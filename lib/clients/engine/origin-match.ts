const ANY_HOST_BELOW = 'https://*.';

/**
 * Whether an origin lies within a match pattern's, as the browser itself would say. A wildcard
 * stands only at the front of a host, and only above a domain of two labels or more.
 */
export function isOriginWithin(origin: string, pattern: string): boolean {
  const allowed = originOfMatch(pattern);
  if (!allowed.startsWith(ANY_HOST_BELOW)) return origin === allowed;
  const domain = allowed.slice(ANY_HOST_BELOW.length);
  if (!domain.includes('.') || domain.includes('*') || !URL.canParse(origin)) return false;
  const { protocol, host, origin: whole } = new URL(origin);
  // `host` bears a port that is not the usual one: such an origin is another.
  const isBelow = host === domain || host.endsWith(`.${domain}`);
  return protocol === 'https:' && whole === origin && isBelow;
}

/** `https://*.example.cn/chat*` → `https://*.example.cn`. */
export const originOfMatch = (match: string): string =>
  /^https?:\/\/[^/]+/.exec(match)?.[0] ?? match;

/** A host permission has no path: the browsers leave it out of account. */
export const hostsOfMatches = (matches: readonly string[]): readonly string[] => [
  ...new Set(matches.map((match) => `${originOfMatch(match)}/*`)),
];
