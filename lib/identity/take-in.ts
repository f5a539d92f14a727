import type { GroupKind } from '../model/group';
import { addToBinding, bindingKey, saysMore, type Binding, type PreparedSighting } from './binding';
import { rebindLogin } from './rebind-login';
import type { Register } from './register';
import { writeRow } from './write-row';

/** More page ids than these in one login are a flood; a person is in some hundred groups at most. */
export const MOST_PER_LOGIN = 2000;

const loginOf = ({ clientId, loginId }: Binding): string => JSON.stringify([clientId, loginId]);

/** Adds one sighting; `undefined` when it says nothing that may be stored. */
function take(register: Register, prepared: PreparedSighting): Binding | undefined {
  const { sighting } = prepared;
  const before = register.binding(bindingKey(sighting));
  if (before?.latest.id === sighting.id) return undefined;
  if (!before && register.ofLogin(sighting).length >= MOST_PER_LOGIN) return undefined;
  const binding = addToBinding(before, prepared);
  register.putBinding(binding);
  const isParting = register.group(before?.groupId)?.partNext === true;
  return isParting || saysMore(before, binding) ? binding : undefined;
}

/** A binding that is settled as before only brings its row up to date. */
function refresh(register: Register, key: string): void {
  const binding = register.binding(key);
  if (!binding) return;
  const row = register.group(binding.groupId);
  if (row && row.lastSighting !== binding.latest.id) register.putGroup(writeRow(row, binding));
  // Any of them may be the one that is alive: silence must not be claimed of it.
  for (const id of row ? [] : (binding.candidates ?? [])) {
    const candidate = register.group(id);
    const at = binding.latest.activityAt ?? 0;
    if (candidate && at > (candidate.lastActivityAt ?? 0))
      register.putGroup({ ...candidate, lastActivityAt: at });
  }
}

function kindOf(register: Register, prepared: PreparedSighting): GroupKind {
  const binding = register.binding(bindingKey(prepared.sighting));
  const ids = binding?.groupId === undefined ? (binding?.candidates ?? []) : [binding.groupId];
  const kinds = new Set(ids.flatMap((id) => register.group(id)?.kind ?? []));
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  return kinds.size > 1 ? 'unknown' : prepared.guess;
}

/**
 * Takes sightings into the register: each login they belong to is resolved again as a whole when
 * they bring something new. Returns each page id's kind. Groups settled as social must not come
 * here; those guessed social leave nothing unless they turn out to be a stored group.
 */
export function takeIn(
  register: Register,
  sightings: readonly PreparedSighting[],
): Readonly<Record<string, GroupKind>> {
  const logins = new Map<string, Binding>();
  for (const prepared of sightings) {
    const binding = take(register, prepared);
    if (binding) logins.set(loginOf(binding), binding);
  }
  for (const login of logins.values()) rebindLogin(register, login);
  for (const { sighting } of sightings) refresh(register, bindingKey(sighting));
  return Object.fromEntries(
    sightings.map((prepared) => [prepared.sighting.idHint, kindOf(register, prepared)]),
  );
}
