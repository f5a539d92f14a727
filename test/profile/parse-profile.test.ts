import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../lib/profile/parse-profile';
import { MAX_BYTES } from '../../lib/profile/read-json';
import { accepted, fullProfile, fullProfileText, named, profileText, type Json } from './profiles';

describe('a profile that uses every key', () => {
  it('is taken as it stands, without a warning', () => {
    expect(named(fullProfileText)).toEqual([]);
    const profile = accepted(fullProfileText);
    const [first] = profile.settings.units ?? [];
    expect(first).toEqual({ name: '城管局', aliases: [], groups: [], maxGroups: 1 });
    const { settings, ...envelope } = fullProfile();
    expect(profile).toMatchObject(envelope);
    expect({ ...profile.settings, units: [] }).toEqual({ ...(settings as Json), units: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(named(`\uFEFF${fullProfileText}`)).toEqual([]);
  });
});

describe('the whole is refused', () => {
  const minimal = profileText({});

  it.each([
    ['no JSON', '{', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a list', '[]', 'wrong-value'],
    ['null', 'null', 'wrong-value'],
    ['another format', minimal.replace('qunyue-profile', 'other'), 'wrong-value format'],
    ['another version', minimal.replace('"version":1', '"version":2'), 'wrong-value version'],
    ['a version as text', minimal.replace('"version":1', '"version":"1"'), 'wrong-value version'],
    ['a broken serial', minimal.replace('"serial":1', '"serial":1.5'), 'wrong-value serial'],
    ['a negative serial', minimal.replace('"serial":1', '"serial":-1'), 'wrong-value serial'],
    ['no serial', minimal.replace('"serial":1,', ''), 'missing serial'],
    [
      'a signed form not yet checked',
      '{"profile":"{}","signature":"x","key":"y"}',
      'signed signature',
    ],
    ['__proto__', minimal.replace('{', '{"__proto__":{"a":1},'), 'forbidden-key __proto__'],
    [
      'an escaped __proto__ deep inside',
      profileText({ rules: {} }).replace('"rules":{', '"rules":{"\\u005f_proto__":{"level":"off"}'),
      'forbidden-key settings.rules.__proto__',
    ],
    ['constructor', profileText({ constructor: 1 }), 'forbidden-key settings.constructor'],
    ['prototype', profileText([{ prototype: 1 }]), 'forbidden-key settings.0.prototype'],
    ['nine levels', profileText(JSON.parse('{"a":'.repeat(8) + '1' + '}'.repeat(8))), 'too-deep'],
    ['nine levels before the end', `{"a":${'['.repeat(8)}${']'.repeat(8)},"b":[1]}`, 'too-deep'],
    ['a bottomless list', '['.repeat(200_000), 'too-deep'],
    ['more than 256 KiB', profileText({}, { name: '群'.repeat(MAX_BYTES / 3) }), 'too-large'],
  ])('for %s', (_, text, reason) => {
    expect(named(text)).toEqual(['refused', reason]);
  });

  it('but not for 256 KiB exactly, nor for brackets inside a text', () => {
    const room = MAX_BYTES - new TextEncoder().encode(profileText({}, { padding: '' })).length;
    expect(named(profileText({}, { padding: 'x'.repeat(room) }))).toEqual(['unknown-key padding']);
    expect(named(profileText({}, { padding: 'x'.repeat(room + 1) }))).toEqual([
      'refused',
      'too-large',
    ]);
    expect(named(profileText({}, { name: `"\\"${'['.repeat(20)}` }))).toEqual([]);
  });
});

describe('one key alone falls back', () => {
  it.each([
    [{ timeZone: 'Asia/Xiangzhou' }, 'wrong-value settings.timeZone'],
    [{ timeZone: null }, 'wrong-value settings.timeZone'],
    [{ workHours: { mon: [['09:00', '08:00']] } }, 'wrong-value settings.workHours.mon.0'],
    [{ workHours: { mon: [['22:00', '06:00']] } }, 'wrong-value settings.workHours.mon.0'],
    [{ workHours: { mon: [['08:61', '17:30']] } }, 'wrong-value settings.workHours.mon.0.0'],
    [{ workHours: { mon: [['24:00', '24:00']] } }, 'wrong-value settings.workHours.mon.0'],
    [{ workHours: { mon: [['8:30', '17:30']] } }, 'wrong-value settings.workHours.mon.0.0'],
    [
      {
        workHours: {
          mon: [
            ['08:00', '12:00'],
            ['11:00', '17:00'],
          ],
        },
      },
      'wrong-value settings.workHours.mon',
    ],
    [{ workHours: { mon: [['08:30', '12:00'], '17:30'] } }, 'wrong-value settings.workHours.mon.1'],
    [{ workHours: { makeUp: 'monday' } }, 'wrong-value settings.workHours.makeUp'],
    [{ workHours: { graceMinutes: -1 } }, 'wrong-value settings.workHours.graceMinutes'],
    [{ workHours: { monday: [] } }, 'unknown-key settings.workHours.monday'],
    [{ workHours: [] }, 'wrong-value settings.workHours'],
    [
      { workHours: { seasons: [{ from: '06-31', to: '09-30' }] } },
      'wrong-value settings.workHours.seasons.0.from',
    ],
    [{ workHours: { seasons: [{ to: '09-30' }] } }, 'missing settings.workHours.seasons.0.from'],
    [{ calendar: { 2027: { off: ['2027-02-30'] } } }, 'wrong-value settings.calendar.2027.off.0'],
    [{ calendar: { next: { off: [] } } }, 'wrong-value settings.calendar.next'],
    [{ dateOverrides: { '2026-13-01': 'rest' } }, 'wrong-value settings.dateOverrides.2026-13-01'],
    [{ dateOverrides: { '2026-12-01': 'off' } }, 'wrong-value settings.dateOverrides.2026-12-01'],
    [{ rules: { 'off-hours': { level: 'block' } } }, 'wrong-value settings.rules.off-hours.level'],
    [
      { rules: { 'off-hours': { minMembers: '3' } } },
      'wrong-value settings.rules.off-hours.minMembers',
    ],
    [{ rules: { 'working-late': { level: 'tip' } } }, 'unknown-key settings.rules.working-late'],
    [{ rules: { flood: { windowMinutes: 60 } } }, 'wrong-value settings.rules.flood.windowMinutes'],
    [{ rules: { secrecy: { words: ['机密', 5] } } }, 'wrong-value settings.rules.secrecy.words.1'],
    [{ rules: { secrecy: { words: ['a\u202Eb'] } } }, 'wrong-value settings.rules.secrecy.words.0'],
    [{ rules: { secrecy: { words: ['\ud800'] } } }, 'wrong-value settings.rules.secrecy.words.0'],
    [
      { emergency: { exemptGroups: ['*a*b*c*d*'] } },
      'wrong-value settings.emergency.exemptGroups.0',
    ],
    [{ units: [{ aliases: [] }] }, 'missing settings.units.0.name'],
    [{ units: {} }, 'wrong-value settings.units'],
    [
      { checks: { duplicate: { minOverlap: 60 } } },
      'wrong-value settings.checks.duplicate.minOverlap',
    ],
    [{ privacy: { retentionDays: 999 } }, 'wrong-value settings.privacy.retentionDays'],
    [{ toString: 1 }, 'unknown-key settings.toString'],
    [7, 'wrong-value settings'],
  ])('%j', (settings, warning) => {
    expect(named(profileText(settings))).toEqual([warning]);
  });

  it('and its neighbours stay', () => {
    const { settings } = accepted(
      profileText({
        rules: { 'off-hours': { level: 'loud', minMembers: 9 }, sticker: { level: 'tip' } },
        units: [{ name: 5 }, { name: '民政局', maxGroups: 'two' }],
        dateOverrides: { '2026-12-01': 1, '2026-12-02': 'rest' },
      }),
    );
    expect(settings).toEqual({
      rules: { 'off-hours': { minMembers: 9 }, sticker: { level: 'tip' } },
      units: [{ name: '民政局', aliases: [], groups: [], maxGroups: 1 }],
      dateOverrides: { '2026-12-02': 'rest' },
    });
  });

  it('also in the envelope beside what is required; a status that cannot be read is a draft', () => {
    const text = profileText(
      {},
      { name: 5, status: 'Draft', expires: 'soon', source: { url: 'javascript:1' } },
    );
    expect(named(text)).toEqual([
      'wrong-value name',
      'wrong-value status',
      'wrong-value expires',
      'wrong-value source.url',
    ]);
    expect(accepted(text).status).toBe('draft');
    expect(accepted(profileText({})).status).toBeUndefined();
  });

  it('says what was expected and what was found', () => {
    const parsed = parseProfile(profileText({ rules: { flood: { crowd: 'viele' } } }));
    expect(parsed).toMatchObject({
      warnings: [{ expected: 'whole number, 2–100000', found: '"viele"' }],
    });
  });
});

it('spans that touch do not overlap', () => {
  const mon = [
    ['08:00', '12:00'],
    ['12:00', '24:00'],
  ];
  expect(named(profileText({ workHours: { mon } }))).toEqual([]);
});

describe('contradictions are named', () => {
  it.each([
    [
      { calendar: { 2027: { off: ['2027-01-03'], work: ['2027-01-03'] } } },
      'conflict settings.calendar.2027',
    ],
    [{ calendar: { 2027: { off: ['2029-01-03'] } } }, 'conflict settings.calendar.2027'],
    [
      { emergency: { periods: [{ from: '2026-08-05', to: '2026-08-01', reason: '防汛' }] } },
      'conflict settings.emergency.periods.0',
    ],
  ])('%j', (settings, warning) => {
    expect(named(profileText(settings))).toEqual([warning]);
  });

  it('in the term and in the locks', () => {
    expect(
      named(
        profileText(
          { rules: { sticker: { level: 'justify' } } },
          {
            effectiveFrom: '2027-01-01',
            expires: '2026-01-01',
            locked: ['rules.sticker.level', 'rules.stickers', 'timeZone', 'calendar.2027.off'],
          },
        ),
      ),
    ).toEqual([
      'conflict expires',
      'conflict locked.rules.sticker.level',
      'unknown-key locked.rules.stickers',
    ]);
  });
});

describe('whatever comes', () => {
  it('parsing never throws and leaves Object.prototype alone', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue({ maxDepth: 4 }).map((settings) => profileText(settings)),
    );
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    fc.assert(
      fc.property(hostile, (text) => {
        parseProfile(text);
      }),
      { numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
  });

  it('replacing any one value by junk costs at most that key and is always named', () => {
    const full = fullProfile();
    const paths = (value: unknown, path: string[]): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, child]) => [
            [...path, key],
            ...paths(child, [...path, key]),
          ])
        : [];
    const known = paths(full, []).filter(
      (path) => !/^(format|version|serial|locked)$|clients|clientPatches/.test(path.join('.')),
    );
    const junk = fc.constantFrom<unknown>(
      null,
      1e308,
      -0.5,
      '\u202E',
      { x: null },
      [1],
      'x'.repeat(3000),
    );
    fc.assert(
      fc.property(fc.constantFrom(...known), junk, (path, value) => {
        const changed = structuredClone(full);
        let at = changed as Record<string, unknown>;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[path.at(-1) ?? ''] = value;
        const parsed = parseProfile(JSON.stringify(changed));
        expect(parsed.ok && parsed.warnings.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
