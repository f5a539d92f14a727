import { descriptions } from '../clients';
import type { ClientDescription } from '../clients/client';
import { checkClients, type CheckedClient } from '../clients/described/check-clients';
import { patched, type Patch } from '../clients/described/patched';
import { isOriginWithin } from '../clients/engine/origin-match';
import { areAllowed } from '../platform/client-origins';
import { settingsNow } from './settings';

const belongs = ({ matches }: ClientDescription, origin: string): boolean =>
  matches.some((match) => isOriginWithin(origin, match));

/** What the profile in force describes; from an unsigned one nothing has come this far. */
export async function checkedClients(): Promise<readonly CheckedClient[]> {
  const { read } = await settingsNow();
  if (read?.taken.trusted !== true) return [];
  const claimed: readonly ClientDescription[] = read.profile.settings.clients ?? [];
  return checkClients(claimed, descriptions);
}

/** Described clients whose every origin the person has allowed. */
export async function allowedClients(): Promise<readonly ClientDescription[]> {
  const usable = (await checkedClients()).filter(({ problems }) => problems.length === 0);
  const allowed = await Promise.all(
    usable.map(({ description }) => areAllowed(description.matches)),
  );
  return usable.flatMap(({ description }, at) => (allowed[at] ? [description] : []));
}

/** The client of an origin, built in or described and allowed. */
export async function clientOfOrigin(origin: string): Promise<ClientDescription | undefined> {
  const builtIn = descriptions.find((each) => belongs(each, origin));
  return builtIn ?? (await allowedClients()).find((each) => belongs(each, origin));
}

export async function clientOfId(id: string): Promise<ClientDescription | undefined> {
  return [...descriptions, ...(await allowedClients())].find((each) => each.id === id);
}

/** The built-in client of an origin as a signed profile mends it, if it does. */
export async function patchedClient(origin: string): Promise<ClientDescription | undefined> {
  const builtIn = descriptions.find((each) => belongs(each, origin));
  const { read } = await settingsNow();
  if (!builtIn || read?.taken.trusted !== true) return undefined;
  // JSON holds no `undefined`, which the schema's partial objects would allow.
  const patch = read.profile.settings.clientPatches?.[builtIn.id] as Patch | undefined;
  return patch && patched(builtIn, patch);
}
