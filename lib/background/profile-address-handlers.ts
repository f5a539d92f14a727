import type { Outcome, ProfilePreview, ProfileProtocol } from '../messaging/protocols/profile';
import type { Handlers } from '../messaging/serve';
import { forgetOrigin } from '../platform/origin-permission';
import { addressProblem } from '../profile/address-plan';
import { trustedChain } from '../profile/trust/trust-state';
import { lookAtAddress, planNextLook, settingsChanged } from './profile-sources';
import { inTurn, readStore, writeStore } from './profile-store';

type AddressMessage = 'setProfileAddress' | 'refreshProfileAddress';
type Preview = (text: string, from: 'address') => Promise<ProfilePreview>;

const DONE: Outcome = { ok: true };

async function fetchNow(preview: Preview): Promise<ProfilePreview | Outcome> {
  const brought = await lookAtAddress(true);
  if (brought?.change.own === undefined) await planNextLook();
  else await settingsChanged();
  if (brought?.unapplied !== undefined) return preview(brought.unapplied, 'address');
  const problems = brought?.problems ?? [];
  return problems.length > 0 ? { ok: false, problems } : DONE;
}

async function forget(): Promise<Outcome> {
  const { address } = await readStore();
  await inTurn(() => writeStore({ address: undefined }));
  await planNextLook();
  if (address) await forgetOrigin(address.url);
  return DONE;
}

async function subscribe(url: string, preview: Preview): Promise<ProfilePreview | Outcome> {
  const { trust, policyState } = await readStore();
  const problem = addressProblem(url, trustedChain(trust, policyState).length > 0);
  if (problem) return { ok: false, problems: [problem] };
  const address = { url, approved: false, nextAt: 0, failures: 0 };
  await inTurn(() => writeStore({ address }));
  return fetchNow(preview);
}

/** The address source; `preview` says what a text that was not applied would change. */
export const addressHandlers = (
  preview: Preview,
): Pick<Handlers, AddressMessage & keyof ProfileProtocol> => ({
  setProfileAddress: ({ url }) => (url === undefined ? forget() : subscribe(url, preview)),
  refreshProfileAddress: () => fetchNow(preview),
});
