import { note, type Note } from './notes';
import type { Rows } from './rows';

/** A part of the description, as far as it could be made. */
export interface Part<T> {
  readonly part?: T;
  readonly rows?: Rows;
  readonly notes: readonly Note[];
}

export const lost = (code: Note['code'], part: string): Part<never> => ({
  notes: [note(code, part)],
});
