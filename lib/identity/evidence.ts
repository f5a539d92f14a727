/** Members as keys of one version. */
export interface Signature {
  readonly version: string;
  readonly keys: ReadonlySet<string>;
}

/** What one login has shown so far of the group behind one page id. */
export interface Evidence {
  readonly idHint: string;
  /** As shown, the latest last; empty for a group without a name of its own. */
  readonly shownNames: readonly string[];
  readonly nameKeys: readonly string[];
  /** More than one while the key is being changed; empty when no member was seen. */
  readonly signatures: readonly Signature[];
  readonly isComplete: boolean;
  readonly memberCount?: number;
  readonly isOwner?: boolean;
  readonly account?: string;
  /** Epoch ms. */
  readonly seenAt: number;
}

/** What is stored of one group, as it was before the login that is being resolved. */
export interface KnownGroup {
  readonly id: string;
  readonly shownName: string;
  readonly nameKey: string;
  readonly previousNameKeys: readonly string[];
  readonly signature?: Signature;
  readonly isComplete: boolean;
  readonly memberCount?: number;
  /** Whether an account owns it, by account, as far as that is known. */
  readonly ownedBy: Readonly<Record<string, boolean>>;
  /** Accounts that have seen it, the latest last; empty when nobody knows. */
  readonly accounts: readonly string[];
  /** Its members stayed unread where nearly everybody else's were read. */
  readonly isUnreadable: boolean;
  /** The page id it had last. */
  readonly idHint?: string;
  /** Whether it holds nothing that a person has written. */
  readonly isUntouched: boolean;
  /** Stored groups that it may be another record of. */
  readonly maybeSameAs: readonly string[];
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** The person parted it from what is seen now under its name: others go first. */
  readonly isParted?: boolean;
}

/** Which stored group a page id is. */
export type Resolution =
  | {
      readonly kind: 'match';
      readonly id: string;
      /** By the name alone, until members say more. */
      readonly isWeak: boolean;
      /** Records that held a name and nothing else, and are this group under its new name. */
      readonly absorbs?: readonly string[];
      readonly replaces?: readonly string[];
    }
  | {
      readonly kind: 'new';
      /** Records of nothing but its name, which it and its namesakes in sight stand for now. */
      readonly replaces?: readonly string[];
    }
  | {
      readonly kind: 'unsure';
      readonly candidates: readonly string[];
      /** Whether it brings what no candidate has; otherwise one record more would only be clutter. */
      readonly deservesRecord: boolean;
    };
