import { evidenceOf, knownGroupOf, type Binding } from './binding';
import type { Resolution } from './evidence';
import { carryHand, foldRows } from './fold';
import { ENOUGH, NEARLY_ALL } from './login-state';
import { withMaybe, type Register } from './register';
import { resolveLogin } from './resolve-login';
import { sightedFields, withSightedFields, type StoredGroup } from './stored-group';
import { without } from '../model/without';
import { writeRow } from './write-row';

/** What a binding is to become; without a group it waits until more is seen. */
interface Target {
  readonly groupId?: string;
  readonly candidates: readonly string[];
  readonly absorbs: readonly string[];
  readonly replaces?: readonly string[];
  readonly isPinned?: boolean;
}

const isOwn = ({ groupId, ownId }: Binding): boolean => groupId === ownId;

/** Whether it says anything by which it could be known again. */
const isRecognisable = ({ names, members }: Binding): boolean =>
  names.length > 0 || members.some(({ keys }) => keys.length > 0);

/** The groups as they were before a login showed them. */
function storedBefore(register: Register, login: Binding): readonly StoredGroup[] {
  const bound = new Map<string, Binding>();
  for (const each of register.ofLogin(login))
    if (each.groupId !== undefined) bound.set(each.groupId, each);
  return register.groups.flatMap((row) => {
    if (row.clientId !== login.clientId && row.reported !== true) return [];
    const binding = bound.get(row.id);
    if (!binding) return [row];
    if (isOwn(binding) || binding.isPinned === true) return [];
    return [binding.before ? withSightedFields(row, binding.before) : row];
  });
}

function targetOf(register: Register, binding: Binding, resolution: Resolution): Target {
  if (resolution.kind === 'match') {
    const { id, absorbs = [], replaces = [] } = resolution;
    if (register.group(id)?.partNext !== true)
      return { groupId: id, candidates: [], absorbs, replaces };
    return { groupId: binding.ownId, candidates: [], absorbs: [], isPinned: true };
  }
  const candidates = resolution.kind === 'unsure' ? resolution.candidates : [];
  const needsRecord =
    resolution.kind === 'new' ? isRecognisable(binding) : resolution.deservesRecord;
  const replaces = resolution.kind === 'new' ? (resolution.replaces ?? []) : [];
  if (isOwn(binding) || needsRecord)
    return { groupId: binding.ownId, candidates, absorbs: [], replaces };
  return { candidates, absorbs: [] };
}

/** Takes a binding back: what it wrote goes, what a person wrote stays. */
function release(register: Register, binding: Binding, target: Target): void {
  const row = register.group(binding.groupId);
  const { before } = binding;
  register.putBinding(without(binding, 'groupId', 'before'));
  if (!row) return;
  if (!isOwn(binding)) {
    if (before && row.loginId === binding.loginId)
      register.putGroup(withSightedFields(row, before));
    return;
  }
  const next = register.group(target.groupId);
  if (next) register.putGroup(carryHand(next, row));
  register.dropGroup(row.id, next?.id);
}

function partFrom(register: Register, binding: Binding, resolution: Resolution): void {
  const row = resolution.kind === 'match' ? register.group(resolution.id) : undefined;
  if (!row) return;
  register.putGroup({ ...without(row, 'partNext'), isParted: true });
  register.part(binding.ownId, row.id, binding.seenAt);
}

/**
 * A record that stands for others is as old as the oldest of them, and was active when any of them
 * was: which of them it is nobody knows, and silence must not be claimed.
 */
function standingFor(row: StoredGroup, replaced: readonly StoredGroup[]): StoredGroup {
  return replaced.reduce(
    (whole, other) => ({
      ...whole,
      ...((other.lastActivityAt ?? 0) > (whole.lastActivityAt ?? 0) ? activityOf(other) : {}),
      firstSeenAt: Math.min(whole.firstSeenAt, other.firstSeenAt),
    }),
    row,
  );
}

const activityOf = ({ lastActivityAt, lastActivitySource }: StoredGroup): Partial<StoredGroup> => ({
  ...(lastActivityAt === undefined ? {} : { lastActivityAt }),
  ...(lastActivitySource === undefined ? {} : { lastActivitySource }),
});

function bind(
  register: Register,
  binding: Binding,
  target: Target,
  replaced: ReadonlyMap<string, StoredGroup>,
): void {
  const { before } = binding;
  const rest = without(binding, 'candidates', 'groupId', 'before');
  const waiting = target.candidates.length > 0 ? { candidates: target.candidates } : {};
  const pinned = target.isPinned === true ? { isPinned: true } : {};
  const stored = register.group(target.groupId);
  if (target.groupId === undefined) {
    register.putBinding({ ...rest, ...waiting });
    return;
  }
  if (target.groupId === binding.ownId) {
    const maybe = target.candidates.filter((id) => !register.isApart(id, binding.ownId));
    const rows = (target.replaces ?? []).flatMap((id) => replaced.get(id) ?? []);
    register.putGroup(withMaybe(standingFor(writeRow(stored, binding), rows), maybe));
    register.putBinding({ ...rest, ...waiting, ...pinned, groupId: binding.ownId });
    return;
  }
  if (!stored) return;
  const whole = target.absorbs.reduce((row, id) => {
    const empty = register.group(id);
    register.dropGroup(id, row.id);
    return empty ? foldRows(row, empty) : row;
  }, stored);
  register.putGroup(writeRow(whole, binding));
  const isStill = binding.groupId === stored.id && before !== undefined;
  register.putBinding({
    ...rest,
    groupId: stored.id,
    before: isStill ? before : sightedFields(whole),
  });
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

const isSettled = (binding: Binding, target: Target): boolean =>
  binding.groupId === target.groupId &&
  sameIds(binding.candidates ?? [], target.candidates) &&
  target.absorbs.length === 0 &&
  (target.replaces ?? []).length === 0;

const SOON = 14 * 86_400_000;

/** Two records whose members were all read within two weeks, and are not the same people. */
function haveGrownApart(a: StoredGroup, b: StoredGroup): boolean {
  if (a.membersComplete !== true || b.membersComplete !== true) return false;
  // Not seen since the other began, it may have become the other.
  if (b.lastSeenAt <= a.firstSeenAt) return false;
  if (a.keyVersion !== b.keyVersion || Math.abs(a.lastSeenAt - b.lastSeenAt) > SOON) return false;
  const [mine, others] = [new Set(a.memberKeys), new Set(b.memberKeys)];
  const shared = [...mine].filter((key) => others.has(key)).length;
  const differing = mine.size + others.size - 2 * shared;
  return differing >= Math.max(4, 0.1 * Math.max(mine.size, others.size));
}

/** Two page ids that may be either of two records: there are two groups, whichever is which. */
function clearContested(register: Register, login: Binding): void {
  const met = new Set<string>();
  for (const { groupId, candidates = [] } of register.ofLogin(login)) {
    if (groupId !== undefined || candidates.length !== 2) continue;
    const pair = [...candidates].sort().join(' ');
    for (const [id, other] of met.has(pair) ? [candidates, candidates.toReversed()] : []) {
      const row = register.group(id);
      if (other !== undefined && row?.maybeSameAs?.includes(other) === true)
        register.putGroup(
          withMaybe(
            row,
            row.maybeSameAs.filter((each) => each !== other),
          ),
        );
    }
    met.add(pair);
  }
}

/** Two records that one login shows side by side are two groups. */
function clearDoubts(register: Register, login: Binding, resolutions: readonly Resolution[]): void {
  const sure = new Set(
    resolutions.flatMap((each) =>
      each.kind === 'match' && (!each.isWeak || register.group(each.id)?.isUnreadable === true)
        ? [each.id]
        : [],
    ),
  );
  for (const { groupId } of register.ofLogin(login)) {
    const row = register.group(groupId);
    if (!row?.maybeSameAs || !sure.has(row.id)) continue;
    const still = row.maybeSameAs.filter((id) => {
      const other = register.group(id);
      return !sure.has(id) && !(other && haveGrownApart(row, other));
    });
    if (still.length < row.maybeSameAs.length) register.putGroup(withMaybe(row, still));
  }
}

/** The rows that others stand for from now on. */
function dropReplaced(
  register: Register,
  changes: readonly { readonly target: Target }[],
): ReadonlyMap<string, StoredGroup> {
  const ids = new Set(changes.flatMap(({ target }) => target.replaces ?? []));
  const rows = [...ids].flatMap((id) => register.group(id) ?? []);
  for (const { id } of rows) register.dropGroup(id);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Where nearly everybody's members were read, a group's that were not cannot be read. */
function markUnreadable(register: Register, login: Binding): void {
  const bindings = register.ofLogin(login);
  const unread = bindings.filter(({ members }) => members.length === 0);
  if (bindings.length < ENOUGH || unread.length > (1 - NEARLY_ALL) * bindings.length) return;
  for (const { groupId } of unread) {
    const row = register.group(groupId);
    if (row && !row.memberKeys && row.isUnreadable !== true)
      register.putGroup({ ...row, isUnreadable: true });
  }
}

/** Resolves a login anew with all that it has shown so far, and carries out what changed. */
export function rebindLogin(register: Register, login: Binding): void {
  const bindings = register
    .ofLogin(login)
    .filter(({ isPinned }) => isPinned !== true)
    .sort((a, b) => a.since - b.since);
  const ownIds = new Map(bindings.map(({ idHint, ownId }) => [idHint, ownId]));
  const resolutions = resolveLogin(
    bindings.map(evidenceOf),
    storedBefore(register, login).map(knownGroupOf),
    (idHint, groupId) => register.isApart(ownIds.get(idHint) ?? '', groupId),
    (a, b) => register.isApart(a, b),
  );
  const changes = bindings.flatMap((binding, at) => {
    const resolution = resolutions[at] ?? { kind: 'new' };
    const target = targetOf(register, binding, resolution);
    return isSettled(binding, target) ? [] : [{ binding, target, resolution }];
  });
  for (const { binding, target } of changes)
    if (binding.groupId !== undefined && binding.groupId !== target.groupId)
      release(register, binding, target);
  const replaced = dropReplaced(register, changes);
  for (const { binding, target, resolution } of changes) {
    const isPrivate = target.groupId === binding.ownId && binding.guess === 'social';
    if (isPrivate && !isOwn(binding)) register.dropBinding(binding);
    else {
      if (target.isPinned === true) partFrom(register, binding, resolution);
      bind(register, binding, target, replaced);
    }
  }
  for (const binding of register.ofLogin(login))
    if (binding.groupId === undefined && binding.guess === 'social') register.dropBinding(binding);
  markUnreadable(register, login);
  clearDoubts(register, login, resolutions);
  clearContested(register, login);
}
