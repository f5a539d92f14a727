import { fullProfile, fullProfileText, profileText, type Json } from '../profiles';

/** A text that is to be refused as a whole, or taken with each fault named. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

type Path = readonly string[];
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => [
        [...path, key],
        ...pathsIn(child, [...path, key]),
      ])
    : [];

const put = (path: Path, value: unknown): Json => {
  const copy = fullProfile();
  const at = path.slice(0, -1).reduce<Json>((here, key) => here[key] as Json, copy);
  at[path.at(-1) ?? ''] = value;
  return copy;
};

const JUNK: readonly unknown[] = [
  null,
  -7.25,
  1e308,
  '\u202E',
  '\u0000',
  { x: null },
  [[[]]],
  'x'.repeat(3000),
  '<img src=x onerror=alert(1)>'.repeat(200),
  Array<number>(600).fill(1),
];

/** Every value of a full profile replaced by every piece of junk. */
const malformed = (): readonly Hostile[] =>
  pathsIn(fullProfile())
    .filter((path) => !/clients|clientPatches/.test(path.join('.')))
    .flatMap((path) =>
      JUNK.map((junk) => ({
        name: `${path.join('.')} = ${JSON.stringify(junk).slice(0, 20)}`,
        text: JSON.stringify(put(path, junk)),
      })),
    );

/** A key that reaches a prototype, in each object, plain and escaped. */
const polluting = (): readonly Hostile[] => {
  const objects = [...fullProfileText.matchAll(/\{/g)].map(({ index }) => index + 1);
  const keys = ['__proto__', '\\u005f_proto__', 'constructor', 'prototype', '__pro\\u0074o__'];
  return objects.flatMap((at) =>
    keys.map((key) => ({
      name: `${key} at ${at}`,
      text: `${fullProfileText.slice(0, at)}"${key}":{"polluted":1},${fullProfileText.slice(at)}`,
    })),
  );
};

const cutShort = (): readonly Hostile[] =>
  Array.from({ length: 150 }, (_, index) => {
    const end = Math.floor((fullProfileText.trimEnd().length - 1) * (index / 150));
    return { name: `cut after ${end}`, text: fullProfileText.slice(0, end) };
  });

const deep = (): readonly Hostile[] =>
  [9, 20, 500, 20_000, 80_000].flatMap((levels) => [
    { name: `${levels} lists`, text: '['.repeat(levels) },
    { name: `${levels} closed lists`, text: `${'['.repeat(levels)}${']'.repeat(levels)}` },
    {
      name: `${levels} objects`,
      text: profileText({}).replace('{}', '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)),
    },
  ]);

const large = (): readonly Hostile[] => [
  ...[256, 257, 1000, 10_000].map((kib) => ({
    name: `${kib} KiB of padding`,
    text: profileText({}, { padding: 'x'.repeat(kib * 1024) }),
  })),
  ...[20_001, 60_000, 120_000].map((count) => ({
    name: `${count} values`,
    text: profileText({ units: Array<number>(count).fill(1) }),
  })),
];

const badlyEncoded = (): readonly Hostile[] => [
  ...['\ud800', '\udc00', '\ud83d', '\udfff\ud800'].flatMap((lone) => [
    { name: 'a lone surrogate', text: profileText({}, { name: `a${lone}` }) },
    { name: 'a raw lone surrogate', text: profileText({}).replace('{', `{"x":"${lone}",`) },
  ]),
  { name: 'UTF-16', text: Array.from(profileText({})).join('\u0000') },
  { name: 'Latin-1 read as UTF-8', text: profileText({}, { name: '\u0080\u0085' }) },
  { name: 'a byte order mark in the middle', text: profileText({}).replace(':', ':\uFEFF') },
];

/** Forms that only look signed. */
const misshapen = (): readonly Hostile[] => {
  const inner = profileText({});
  const values: readonly unknown[] = [null, 5, '', [], {}, 'A'.repeat(88), 'not base64!'];
  return ['profile', 'signature', 'key'].flatMap((key) =>
    values.map((value) => ({
      name: `${key} = ${JSON.stringify(value)}`,
      text: JSON.stringify({
        profile: inner,
        signature: `${'A'.repeat(86)}==`,
        key: `${'A'.repeat(43)}=`,
        [key]: value,
      }),
    })),
  );
};

export const hostileProfiles = (): readonly Hostile[] => [
  ...malformed(),
  ...polluting(),
  ...cutShort(),
  ...deep(),
  ...large(),
  ...badlyEncoded(),
  ...misshapen(),
];
