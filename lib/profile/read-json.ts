import type { Problem } from '../model/problem';

export const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 8;
const MAX_VALUES = 20_000;
/** A lone surrogate has no UTF-8: two such texts could share one signature. */
const NOT_UTF8 = /\p{Cs}/u;
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

const refused = (code: string, path: string, expected: string, found: string): Read => ({
  ok: false,
  problem: { code, path, expected, found },
});

/** Length in UTF-8; the pure folders have no TextEncoder. */
const byteLength = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** Deepest nesting of arrays and objects, found before a parser recurses into it. */
const nesting = (text: string): number => {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') quoted = !quoted;
    else if (quoted) index += sign === '\\' ? 1 : 0;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
};

const countValues = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, child) => sum + countValues(child), 1)
    : 1;

const forbiddenPath = (value: unknown, path: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const here = path ? `${path}.${key}` : key;
    if (!Array.isArray(value) && FORBIDDEN_KEYS.includes(key)) return here;
    const below = forbiddenPath(child, here);
    if (below !== undefined) return below;
  }
  return undefined;
};

/** JSON from outside: at most 256 KiB, 8 levels, 20,000 values, no key that reaches a prototype. */
export const readJson = (text: string): Read => {
  // Editors on Windows begin UTF-8 files with a byte order mark.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const bytes = json.length > MAX_BYTES ? json.length : byteLength(json);
  if (bytes > MAX_BYTES) return refused('too-large', '', `≤ ${MAX_BYTES} B`, `${bytes} B`);
  if (NOT_UTF8.test(json)) return refused('not-utf8', '', 'UTF-8', '');
  const depth = nesting(json);
  if (depth > MAX_DEPTH) return refused('too-deep', '', `≤ ${MAX_DEPTH}`, String(depth));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused('not-json', '', 'JSON', error instanceof Error ? error.message : String(error));
  }
  const count = countValues(value);
  if (count > MAX_VALUES) return refused('too-many', '', `≤ ${MAX_VALUES}`, String(count));
  const path = forbiddenPath(value, '');
  return path === undefined ? { ok: true, value } : refused('forbidden-key', path, '', path);
};
