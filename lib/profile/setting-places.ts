import { isRecord } from '../model/is-record';
import { bare, isRecordSchema, type WalkedSchema } from './schema-walk';
import { settingsSchema } from './schema';

/** One setting: the smallest thing that has an origin of its own and can be set by itself. */
export interface SettingPlace {
  /** Dotted, as in `locked`: `rules.off-hours.level`, `calendar.2027`. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly schema: WalkedSchema;
}

const place = (keys: readonly string[], schema: WalkedSchema): SettingPlace => ({
  path: keys.join('.'),
  keys,
  schema,
});

const find = (
  schema: WalkedSchema,
  parts: readonly string[],
  keys: readonly string[],
): SettingPlace | undefined => {
  const { entries, value } = bare(schema);
  const [first, ...rest] = parts;
  // An entry of an open record is one setting; its key may itself have dots.
  if (isRecordSchema(bare(schema)) && value)
    return first === undefined ? undefined : place([...keys, parts.join('.')], value);
  if (!entries) return first === undefined ? place(keys, schema) : undefined;
  if (first === undefined || !Object.hasOwn(entries, first)) return undefined;
  const child = entries[first];
  return child && find(child, rest, [...keys, first]);
};

/** The one setting that a dotted path names; `undefined` for none and for a path to several. */
export const placeAt = (path: string): SettingPlace | undefined =>
  find(settingsSchema, path.split('.'), []);

const below = (
  schema: WalkedSchema,
  value: unknown,
  keys: readonly string[],
  wanted: 'all' | 'set',
): readonly SettingPlace[] => {
  const { entries, value: element } = bare(schema);
  const own = isRecord(value) ? value : {};
  if (isRecordSchema(bare(schema)) && element)
    return Object.keys(own).map((key) => place([...keys, key], element));
  if (!entries) return wanted === 'all' || value !== undefined ? [place(keys, schema)] : [];
  return Object.entries(entries).flatMap(([key, child]) =>
    below(child, Object.hasOwn(own, key) ? own[key] : undefined, [...keys, key], wanted),
  );
};

/** Every setting there is, and the entries that `settings` has of open records. */
export const allPlaces = (settings: object): readonly SettingPlace[] =>
  below(settingsSchema, settings, [], 'all');

/** The settings that a patch sets. */
export const placesSet = (patch: object): readonly SettingPlace[] =>
  below(settingsSchema, patch, [], 'set');

export const valueAt = (settings: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    settings,
  );

/** A copy with one value set; `undefined` takes it out, and what is empty then with it. */
export const withValue = (
  patch: Readonly<Record<string, unknown>>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Readonly<Record<string, unknown>> => {
  const child = Object.hasOwn(patch, key) ? patch[key] : undefined;
  const next = rest.length ? withValue(isRecord(child) ? child : {}, rest, value) : value;
  const others = Object.entries(patch).filter(([name]) => name !== key);
  const isEmpty = next === undefined || (rest.length > 0 && Object.keys(next as object).length < 1);
  return Object.fromEntries(isEmpty ? others : [...others, [key, next]]);
};
