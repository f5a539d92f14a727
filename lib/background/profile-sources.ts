import { onWake, wakeAt } from '../platform/alarm';
import { browser } from '../platform/browser';
import { tellPages } from '../platform/extension';
import { onManagedChange } from '../platform/managed';
import { reconcileScripts } from './client-scripts';
import { refreshed, type Refreshed } from './profile-address';
import { takePolicy } from './profile-policy';
import { inTurn, readStore, writeStore, type ProfileStore } from './profile-store';
import { layersOf } from './settings';

const HOUR_MS = 3_600_000;
const WAITING_KEY = 'profileWaiting';

/** When to look again: at the address, for a policy that seems gone, for a day that has come. */
function nextLook(store: ProfileStore, now: number): number | undefined {
  const { waiting } = layersOf(store, now);
  const moments = [
    store.address?.nextAt,
    store.policyState.recheckAt,
    waiting ? now + HOUR_MS : undefined,
  ].filter((each) => each !== undefined);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

/** Sets the next alarm, and remembers whether a profile waits for its day. */
export async function planNextLook(now = Date.now()): Promise<void> {
  const store = await readStore();
  await wakeAt(nextLook(store, now), 'profile');
  const { waiting } = layersOf(store, now);
  if (waiting) await browser.storage.local.set({ [WAITING_KEY]: waiting.stored.hash });
  else await browser.storage.local.remove(WAITING_KEY);
}

/** After whatever changed the settings: open pages ask again, and the next look is planned. */
export async function settingsChanged(): Promise<void> {
  await reconcileScripts();
  await tellPages(Date.now());
  await planNextLook();
}

/** Asks the address, if there is one and it is due or `isWanted`; `undefined` when not asked. */
export const lookAtAddress = (isWanted: boolean): Promise<Refreshed | undefined> =>
  inTurn(async () => {
    const now = Date.now();
    const store = await readStore();
    const { address } = store;
    if (!address || (!isWanted && now < address.nextAt)) return undefined;
    const brought = await refreshed(address, store, now);
    await writeStore(brought.change);
    return brought;
  });

/** Whether the profile that waited at the last look holds by now. */
async function hasDayCome(): Promise<boolean> {
  const hash: unknown = (await browser.storage.local.get(WAITING_KEY))[WAITING_KEY];
  if (typeof hash !== 'string') return false;
  const { waiting } = layersOf(await readStore(), Date.now());
  return waiting?.stored.hash !== hash;
}

async function look(isPolicyCertain: boolean): Promise<void> {
  const hasPolicyChanged = await takePolicy(isPolicyCertain);
  const brought = await lookAtAddress(false);
  const isNew = brought?.change.own !== undefined;
  if (hasPolicyChanged || isNew || (await hasDayCome())) await settingsChanged();
  else await planNextLook();
}

/** Set at once at each start of the worker. With no address set nothing is ever fetched. */
export function watchProfileSources(): void {
  const quietly = (isPolicyCertain: boolean): void =>
    void look(isPolicyCertain).catch(() => undefined);
  onManagedChange(() => quietly(true));
  onWake(() => quietly(false), 'profile');
  quietly(false);
}
