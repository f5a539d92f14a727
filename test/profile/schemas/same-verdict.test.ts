import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../lib/profile/parse-profile';
import { fullProfile, type Json } from '../profiles';

const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../public/${name}`, import.meta.url), 'utf8')) as object;

const ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true });
const valid = ajv.compile(read('profile.schema.json'));

/** What JSON Schema cannot say; each stands as a `$comment` in the published schema. */
const BEYOND_SCHEMA = [
  'IANA time zone (Asia/Shanghai)',
  'end after start (to 24:00, on from 00:00 the next day)',
  'spans that do not overlap',
];

/** How the runtime judges: without a word, with words only the runtime has, or with a fault. */
function runtimeVerdict(profile: unknown): 'clean' | 'beyond' | 'faulty' {
  const parsed = parseProfile(JSON.stringify(profile));
  const found = parsed.ok ? parsed.warnings : parsed.problems;
  // What contradicts itself, or locks nothing, holds key by key.
  const own = found.filter(
    ({ code, expected }) => code !== 'conflict' && expected !== 'settings key',
  );
  if (own.length === 0) return 'clean';
  return parsed.ok && own.every(({ expected }) => BEYOND_SCHEMA.includes(expected))
    ? 'beyond'
    : 'faulty';
}

type Key = string | number;
const pathsIn = (value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => [
        [...path, key],
        ...pathsIn(child, [...path, key]),
      ])
    : [];

const changed = (path: readonly Key[], value: unknown): Json => {
  const copy = fullProfile();
  const last = path.at(-1) ?? '';
  let at: Record<Key, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<Key, unknown>;
  if (value === undefined && Array.isArray(at)) at.splice(Number(last), 1);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the paths are the fixture's
  else if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};

const JUNK: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0,
  1,
  1.5,
  7,
  1e15,
  1e300,
  '',
  ' ',
  'mon',
  'work',
  'tip',
  '群'.repeat(64),
  '群'.repeat(65),
  '𠮷'.repeat(64),
  'x'.repeat(201),
  'x'.repeat(501),
  'x'.repeat(2001),
  '\u202E',
  'a\u0007',
  'a\nb',
  '\ud800',
  '*a*b*c*',
  '*a*b*c*d*',
  '08:30',
  '24:00',
  '24:01',
  '2024-02-29',
  '2023-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '02-29',
  '02-30',
  '2027',
  '2026-08-03T20:00+08:00',
  '2026-08-03T25:00',
  'https://example.cn/',
  'javascript:alert(1)',
  'Asia/Shanghai',
  'A'.repeat(43) + '=',
  [],
  {},
  [[]],
  [1],
  ['a'],
  [['08:30', '17:30']],
  [['17:30', '08:30']],
  [['08:30', '12:00', '13:00']],
  Array<string>(501).fill('a'),
  Array<unknown>(501).fill({ name: 'a' }),
  { unknown: 1 },
  { level: 'tip' },
  { '2027-01-01': 'rest', '2027-02-30': 'rest' },
];

describe('the published schema and the runtime', () => {
  const paths = pathsIn(fullProfile());

  it.each(paths.map((path) => [path.join('.'), path] as const))('agree at %s', (_, path) => {
    for (const junk of JUNK) {
      const profile = changed(path, junk);
      const verdict = runtimeVerdict(profile);
      const agrees = valid(profile) === (verdict !== 'faulty');
      expect(agrees ? '' : `${JSON.stringify(junk).slice(0, 80)}: ${verdict}`).toBe('');
    }
  });

  it('agree on the whole profile and on every unknown key', () => {
    expect([valid(fullProfile()), runtimeVerdict(fullProfile())]).toEqual([true, 'clean']);
    for (const path of paths.filter((each) => !/clients|clientPatches/.test(String(each[1])))) {
      const profile = changed([...path.slice(0, -1), 'noSuchKey'], 'x');
      if (runtimeVerdict(profile) === 'faulty') expect(valid(profile), path.join('.')).toBe(false);
    }
  });
});

describe('the managed schema', () => {
  // What Chromium's own parser understands of JSON Schema; anything else fails the whole extension.
  const known = ['type', 'properties', 'additionalProperties', 'items', 'description'];
  interface Node {
    readonly type?: unknown;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly additionalProperties?: Node;
    readonly items?: Node;
  }
  const nodes = (node: Node): readonly Node[] => [
    node,
    ...Object.values(node.properties ?? {}).flatMap(nodes),
    ...[node.additionalProperties, node.items].flatMap((child) => (child ? nodes(child) : [])),
  ];
  const schema = read('managed-schema.json') as Node;

  it('uses only what Chromium understands', () => {
    for (const node of nodes(schema)) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(node)));
      expect(['object', 'array', 'string', 'integer', 'number', 'boolean']).toContain(node.type);
      expect(node.type === 'array').toBe(node.items !== undefined);
    }
  });

  it('lets a full profile through, but for values of two types and descriptions of clients', () => {
    const kept = (value: unknown, node: Node): unknown => {
      if (Array.isArray(value)) return value.map((each) => kept(each, node.items ?? {}));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, child]) => {
          const below = node.properties?.[key] ?? node.additionalProperties;
          return below ? [[key, kept(child, below)]] : [];
        }),
      );
    };
    const full = fullProfile();
    const through = kept(full, schema.properties?.profile ?? {}) as { settings: Json };
    const { dateOverrides, clients, clientPatches, workHours, ...rest } = full.settings as Json;
    const { makeUp, ...hours } = workHours as Json;
    expect([dateOverrides, clients, clientPatches, makeUp]).not.toContain(undefined);
    expect(through).toEqual({ ...full, settings: { ...rest, workHours: hours } });
    expect(new Ajv().compile(schema)({ profile: through, publicKey: 'x', minSerial: 3 })).toBe(
      true,
    );
  });
});
