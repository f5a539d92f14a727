import type { Problem } from './problem';

/** Something from outside that was checked: usable, or refused with everything wrong with it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
