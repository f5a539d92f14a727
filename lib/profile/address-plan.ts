import type { Problem } from '../model/problem';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const USUAL = 6 * HOUR;
const FIRST_RETRY = 5 * MINUTE;
const LONGEST = 24 * HOUR;
const FULL_EVERY = 7 * 24 * HOUR;
const SKEW = 5 * MINUTE;
const LONGEST_ADDRESS = 500;

/**
 * When to ask an address again, in ms from now: about every six hours; after failures from five
 * minutes on doubling to a day. `chance` (0–1) spreads an office's browsers by a fifth each way.
 */
export const pauseBefore = (failures: number, chance: number): number => {
  const pause = failures === 0 ? USUAL : Math.min(LONGEST, FIRST_RETRY * 2 ** (failures - 1));
  return Math.round(pause * (0.8 + 0.4 * chance));
};

/** A server that answers 304 for ever must not freeze the rules: once a week all of it is fetched. */
export const mayAskIfChanged = (fullAt: number | undefined, now: number): boolean =>
  fullAt !== undefined && now - fullAt < FULL_EVERY;

/** How far this machine's clock is off, where by more than five minutes; ms. */
export const clockSkew = (serverTime: number | undefined, now: number): number | undefined =>
  serverTime !== undefined && Math.abs(serverTime - now) > SKEW ? now - serverTime : undefined;

const refused = (code: string, expected: string, found: string): Problem => ({
  code,
  path: '',
  expected,
  found,
});

/** What is wrong with an address; http is for intranets whose profile is signed by a pinned key. */
export const addressProblem = (address: string, hasPinnedKey: boolean): Problem | undefined => {
  const wanted = hasPinnedKey ? 'https:// | http://' : 'https://';
  const [, protocol, rest = ''] = /^(https?):\/\/(.+)$/.exec(address) ?? [];
  if (protocol === undefined || address.length > LONGEST_ADDRESS || /[\s\\]/.test(address))
    return refused('wrong-value', wanted, address.slice(0, 60));
  // A password in the address would be sent, and shown to whoever opens the settings.
  if (/^[^/?#]*@/.test(rest)) return refused('password-in-address', wanted, '');
  return protocol === 'http' && !hasPinnedKey
    ? refused('http-needs-key', wanted, address.slice(0, 60))
    : undefined;
};
