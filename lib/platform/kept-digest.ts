import { native } from './native';

const KEY = 'digest';
/** It names groups, so it is not kept for long when nobody looks. */
const KEPT_MS = 7 * 86_400_000;

const read = async (): Promise<unknown> => (await native.storage.local.get(KEY))[KEY];

/** What was kept of the popup's last answer; unchecked. */
export const readKeptDigest = read;

export const keepDigest = (digest: object): Promise<void> =>
  native.storage.local.set({ [KEY]: digest });

export const dropDigest = (): Promise<void> => native.storage.local.remove(KEY);

export async function dropOldDigest(now: number): Promise<void> {
  const kept = (await read()) as { readonly at?: unknown } | undefined;
  if (kept !== undefined && !(typeof kept.at === 'number' && now - kept.at < KEPT_MS))
    await dropDigest();
}
