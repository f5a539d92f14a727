/** How a value is written in a form. */
export type FieldKind =
  | 'line'
  | 'prose'
  | 'number'
  | 'date'
  | 'choice'
  | 'flag'
  | 'words'
  | 'spans'
  | 'make-up'
  | 'seasons'
  | 'periods'
  | 'figures'
  | 'overrides'
  | 'units';

/** One value of a profile as a form shows it. */
export interface Field {
  /** Dotted, from the top of the profile: `settings.rules.flood.crowd`. */
  readonly path: string;
  readonly kind: FieldKind;
  /** Of a choice. */
  readonly options?: readonly string[];
}

export interface FieldGroup {
  readonly id: string;
  readonly fields: readonly Field[];
}

/** No key of the fixed part of a profile has a dot in it. */
export const keysOf = ({ path }: Pick<Field, 'path'>): readonly string[] => path.split('.');

/** The path by which a setting is locked; `undefined` for what is no setting. */
export const lockPath = (path: string): string | undefined =>
  path.startsWith('settings.') ? path.slice('settings.'.length) : undefined;
