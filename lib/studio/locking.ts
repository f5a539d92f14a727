import { valueIn, withValueIn, type Draft } from './draft';

const lockedOf = (draft: Draft): readonly string[] => {
  const locked = valueIn(draft, ['locked']);
  return Array.isArray(locked)
    ? locked.filter((each): each is string => typeof each === 'string')
    : [];
};

export type LockState =
  | { readonly locked: false }
  /** `by` is the longer lock that holds this setting and others. */
  | { readonly locked: true; readonly by?: string };

/** Whether a setting (`rules.off-hours.level`) is locked, by itself or with others. */
export function lockOf(draft: Draft, path: string): LockState {
  const locked = lockedOf(draft);
  if (locked.includes(path)) return { locked: true };
  const by = locked.find((each) => path.startsWith(`${each}.`));
  return by === undefined ? { locked: false } : { locked: true, by };
}

/** A forced reason would be one more formality (profile.md): such a level stays the person's. */
export const mayLock = (draft: Draft, path: string): boolean =>
  !(
    /^rules\.[^.]+\.level$/.test(path) &&
    valueIn(draft, ['settings', ...path.split('.')]) === 'justify'
  );

/** The draft with a setting locked or free; a lock on several is not taken apart. */
export function withLock(draft: Draft, path: string, locked: boolean): Draft {
  const others = lockedOf(draft).filter((each) => each !== path);
  return withValueIn(draft, ['locked'], locked ? [...others, path].sort() : others);
}
