import type {
  OfferedKey,
  Outcome,
  ProfilePreview,
  ProfileProtocol,
} from '../messaging/protocols/profile';
import type { Handlers } from '../messaging/serve';
import { fromPasted } from '../platform/profile-code';
import type { Problem } from '../model/problem';
import { resetUserValue, setUserValue } from '../profile/user-settings';
import { settingChanges } from '../profile/layers';
import { without } from '../model/without';
import {
  checkOffer,
  decide,
  decideTyped,
  offeredKey,
  storedFrom,
  withNewest,
} from './take-profile';
import { inTurn, readStore, writeStore, type ProfileStore } from './profile-store';
import { addressHandlers } from './profile-address-handlers';
import { settingsChanged } from './profile-sources';
import { sourcesOf, overviewOf } from './profile-views';
import { layersOf, readStored } from './settings';

const DONE: Outcome = { ok: true };
const notDone = (...problems: readonly Problem[]): Outcome => ({ ok: false, problems });

type Change = Parameters<typeof writeStore>[0];

/** Changes the store in turn; a refusal changes nothing. */
async function change(
  decideOn: (store: ProfileStore) => Promise<Change | Outcome> | Change | Outcome,
): Promise<Outcome> {
  const outcome = await inTurn(async () => {
    const decided = await decideOn(await readStore());
    if ('ok' in decided) return decided;
    await writeStore(decided);
    return DONE;
  });
  if (outcome.ok) await settingsChanged();
  return outcome;
}

async function offeredIn(problems: readonly Problem[]): Promise<{ readonly offered?: OfferedKey }> {
  const key = problems.find(({ code }) => code === 'wrong-key')?.found;
  return key ? { offered: await offeredKey(key) } : {};
}

/** What a text would change, were it applied. */
export async function previewOf(given: string, from: 'file' | 'address'): Promise<ProfilePreview> {
  const text = await fromPasted(given);
  const checked = await checkOffer(text, from);
  if (!checked.ok) return checked;
  const store = await readStore();
  const { offer } = checked;
  const { signer } = offer;
  const first = decide(offer, store);
  const unconfirmed = first.ok ? undefined : first.needsFingerprintOf;
  const admission =
    unconfirmed === undefined ? first : decide({ ...offer, typedFor: unconfirmed }, store);
  if (!admission.ok)
    return { ok: false, problems: admission.problems, ...(await offeredIn(admission.problems)) };
  const now = Date.now();
  const stored = storedFrom(offer, now);
  const after = { ...store, own: { current: stored }, trust: admission.state };
  const read = readStored(stored, after, now);
  if (!read) throw new Error('admitted and yet unreadable');
  const { taken } = read;
  // What it says when its day comes, not what holds until then.
  const { layered } = layersOf(
    { ...after, own: { current: stored } },
    dayOf(taken.effectiveFrom, now),
  );
  return {
    ok: true,
    text,
    profile: taken,
    signed: signer !== undefined,
    trusted: admission.trusted,
    warnings: admission.warnings,
    changes: settingChanges(layersOf(store, now).layered, layered),
    ...(unconfirmed === undefined ? {} : { needsFingerprint: await offeredKey(unconfirmed) }),
  };
}

/** An instant on or after a date, whatever the zone. */
const dayOf = (date: string | undefined, now: number): number =>
  date === undefined ? now : Math.max(now, Date.parse(`${date}T23:59:59Z`));

export const profileHandlers: Pick<Handlers, keyof ProfileProtocol> = {
  ...addressHandlers(previewOf),
  getSettingsView: async () => overviewOf(await readStore(), Date.now()),
  getProfileSources: async () => sourcesOf(await readStore(), Date.now()),
  setUserSetting: ({ path, value }) =>
    change((store) => {
      const { profile } = layersOf(store, Date.now()).layered;
      const set = setUserValue(store.user, path, value, profile);
      return set.ok ? { user: set.user } : set;
    }),
  resetUserSetting: ({ path }) => change((store) => ({ user: resetUserValue(store.user, path) })),
  previewProfile: ({ text }) => previewOf(text, 'file'),
  applyProfile: ({ text: given, from = 'file', typedWords = '' }) =>
    change(async (store) => {
      const checked = await checkOffer(await fromPasted(given), from);
      if (!checked.ok) return checked;
      const admission = await decideTyped(checked.offer, typedWords, store);
      if (!admission.ok) return notDone(...admission.problems);
      const own = withNewest(store.own, storedFrom(checked.offer, Date.now()), store);
      // A file takes the address's place until the person approves of it anew.
      const address = store.address && {
        ...without(store.address, 'declinedHash'),
        approved: from === 'address',
      };
      return { own, trust: admission.state, ...(address ? { address } : {}) };
    }),
  undoProfile: () =>
    change(({ own, address }) => {
      if (!own?.current && !own?.previous)
        return notDone({ code: 'nothing-to-undo', path: '', expected: '', found: '' });
      const { current, previous } = own;
      return {
        own: {
          ...(previous ? { current: previous } : {}),
          ...(current ? { previous: current } : {}),
        },
        ...(address && current ? { address: { ...address, declinedHash: current.hash } } : {}),
      };
    }),
  removeProfile: () =>
    change(({ own, address }) => ({
      own: own?.current ? { previous: own.current } : own,
      ...(address ? { address: { ...address, approved: false } } : {}),
    })),
  forgetKey: () =>
    change(({ trust, policyState }) => {
      if (policyState.publicKey !== undefined)
        return notDone({ code: 'locked', path: 'publicKey', expected: '', found: '' });
      return { trust: without(trust, 'pinned') };
    }),
};
