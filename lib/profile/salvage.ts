import { isRecord } from '../model/is-record';
import * as v from 'valibot';
import type { Problem } from '../model/problem';
import { isTakenWhole } from './taken-whole';

type Schema = v.GenericSchema;
interface Entries {
  readonly entries: Readonly<Record<string, Schema>>;
}
interface Values {
  readonly key: Schema;
  readonly value: Schema;
}

/** The most a list may hold that is kept element by element. */
export const MAX_ELEMENTS = 500;

const excerpt = (value: unknown): string => {
  const json = value === undefined ? '' : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
};

const wrong = (path: string, expected: string, value: unknown): Problem => ({
  code: 'wrong-value',
  path,
  expected,
  found: excerpt(value),
});

/** A schema with steps behind its type (`pipe`) is taken or left as a whole. */
const isWhole = (schema: Schema): boolean => 'pipe' in schema;

const isObject = (schema: Schema): schema is Schema & Entries =>
  schema.type === 'object' && !isWhole(schema);
const isOpenRecord = (schema: Schema): schema is Schema & Values =>
  schema.type === 'record' && !isWhole(schema);
const isList = (schema: Schema): schema is Schema & { readonly item: Schema } =>
  schema.type === 'array' && !isWhole(schema);

const isOptional = (schema: Schema): boolean => schema.type.endsWith('optional');

const unwrapped = (schema: Schema): Schema =>
  isOptional(schema) ? unwrapped((schema as Schema & { wrapped: Schema }).wrapped) : schema;

const defaultOf = (schema: Schema): unknown =>
  isOptional(schema) ? (schema as Schema & { default?: unknown }).default : undefined;

const salvageLeaf = (schema: Schema, value: unknown, path: string, problems: Problem[]) => {
  const read = v.safeParse(schema, value, { abortPipeEarly: true });
  if (read.success) return read.output;
  for (const issue of read.issues.slice(0, 5)) {
    const where = [path, v.getDotPath(issue)].filter((part) => part).join('.');
    problems.push(wrong(where, issue.message, issue.input));
  }
  return undefined;
};

const salvageObject = (
  schema: Schema & Entries,
  value: Readonly<Record<string, unknown>>,
  under: string,
  problems: Problem[],
): unknown => {
  const { entries } = schema;
  const before = problems.length;
  const kept: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const path = under + key;
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (entry) {
      const read = salvage(entry, child, path, problems);
      if (read !== undefined) kept[key] = read;
    } else {
      const expected = Object.keys(entries).join(' | ');
      problems.push({ code: 'unknown-key', path, expected, found: excerpt(child) });
    }
  }
  let complete = true;
  for (const [key, entry] of Object.entries(entries)) {
    if (Object.hasOwn(kept, key)) continue;
    const fallback = defaultOf(entry);
    if (fallback !== undefined) kept[key] = fallback;
    if (isOptional(entry)) continue;
    complete = false;
    if (Object.hasOwn(value, key)) continue;
    problems.push({ code: 'missing', path: under + key, expected: entry.expects, found: '' });
  }
  const isFaulty = problems.slice(before).some(({ code }) => code !== 'unknown-key');
  return complete && !(isFaulty && isTakenWhole(schema)) ? kept : undefined;
};

const salvageRecord = (
  schema: Values,
  value: Readonly<Record<string, unknown>>,
  under: string,
  problems: Problem[],
): unknown => {
  const kept: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    const readKey = v.safeParse(schema.key, key);
    if (readKey.success) {
      const read = salvage(schema.value, child, under + key, problems);
      if (read !== undefined) kept[key] = read;
    } else problems.push(wrong(under + key, readKey.issues[0].message, key));
  }
  return kept;
};

/**
 * What of a value holds by the schema: a key that does not is named and left out, the rest stays.
 * `undefined` when nothing does. The value must not be nested deeper than the stack bears.
 */
export const salvage = (
  schema: Schema,
  value: unknown,
  path: string,
  problems: Problem[],
): unknown => {
  const type = unwrapped(schema);
  const under = path ? `${path}.` : '';
  if (isObject(type) || isOpenRecord(type)) {
    if (!isRecord(value)) {
      problems.push(wrong(path, 'object', value));
      return undefined;
    }
    return isObject(type)
      ? salvageObject(type, value, under, problems)
      : salvageRecord(type, value, under, problems);
  }
  if (!isList(type) || !Array.isArray(value)) return salvageLeaf(type, value, path, problems);
  if (value.length > MAX_ELEMENTS) {
    problems.push(wrong(path, `list, at most ${MAX_ELEMENTS}`, value.length));
    return undefined;
  }
  return value
    .map((element, index) => salvage(type.item, element, under + String(index), problems))
    .filter((element) => element !== undefined);
};
