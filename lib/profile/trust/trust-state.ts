import { isRecord } from '../../model/is-record';
import { isPublicKey } from './read-form';

/** The newest issue seen of one line of profiles. */
export interface SeenIssue {
  readonly serial: number;
  /** SHA-256 of the text, hex. */
  readonly hash: string;
}

/** Whom this browser trusts, and how far each issuer has come. Keys are base64. */
export interface TrustState {
  /** Pinned by a person who typed the fingerprint's last words. */
  readonly pinned?: string;
  /** Old key → the key it handed over to. */
  readonly rotations: Readonly<Record<string, string>>;
  /** By line: the first key of a chain of rotations, or the issuer of unsigned profiles. */
  readonly seen: Readonly<Record<string, SeenIssue>>;
}

/** What the managed policy says beside the profile. */
export interface PolicyTrust {
  readonly publicKey?: string;
  readonly minSerial?: number;
}

export const NO_TRUST: TrustState = { rotations: {}, seen: {} };

/** A key and those it handed over to, in order; a circle ends where it closes. */
export const chainFrom = (
  key: string,
  { rotations }: Pick<TrustState, 'rotations'>,
): readonly string[] => {
  const chain = [key];
  for (;;) {
    const last = chain.at(-1) ?? key;
    const next = Object.hasOwn(rotations, last) ? rotations[last] : undefined;
    if (next === undefined || chain.includes(next)) return chain;
    chain.push(next);
  }
};

/** The keys on which trust stands, from the one that was pinned to the one that signs now. */
export const trustedChain = (state: TrustState, policy: PolicyTrust): readonly string[] => {
  const root = policy.publicKey ?? state.pinned;
  return root === undefined ? [] : chainFrom(root, state);
};

const isSeen = (value: unknown): value is SeenIssue =>
  isRecord(value) && Number.isSafeInteger(value.serial) && typeof value.hash === 'string';

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value) ? Object.entries(value) : [];

/** Reads a stored state; what does not look like one is left out. */
export const readTrustState = (value: unknown): TrustState => {
  const { pinned, rotations, seen } = isRecord(value) ? value : {};
  const keys = entriesOf(rotations).filter((pair): pair is [string, string] =>
    isPublicKey(pair[1]),
  );
  const issues = entriesOf(seen).filter((pair): pair is [string, SeenIssue] => isSeen(pair[1]));
  return {
    rotations: Object.fromEntries(keys),
    seen: Object.fromEntries(issues),
    ...(isPublicKey(pinned) ? { pinned } : {}),
  };
};

/** The further one of two records of the same line, which are kept in two places. */
export const furtherSeen = (
  one: TrustState['seen'],
  other: TrustState['seen'],
): TrustState['seen'] => {
  const lines = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...lines].flatMap((line) => {
      const [mine, theirs] = [one[line], other[line]];
      const further = mine && theirs && theirs.serial > mine.serial ? theirs : (mine ?? theirs);
      return further ? [[line, further]] : [];
    }),
  );
};
