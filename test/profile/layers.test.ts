import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import {
  layerSettings,
  settingChanges,
  viewSettings,
  type LayeredSettings,
} from '../../lib/profile/layers';
import type { SettingsPatch } from '../../lib/profile/schema';
import { allPlaces, placeAt, placesSet } from '../../lib/profile/setting-places';
import { resetUserValue, setUserValue } from '../../lib/profile/user-settings';
import { accepted, fullProfileText, profileText, type Json } from './profiles';

const profile = (settings: Json, envelope: Json = {}) => accepted(profileText(settings, envelope));
const viewOf = (layered: LayeredSettings, path: string) =>
  viewSettings(layered).find((each) => each.path === path);

describe('layers', () => {
  it('are built-in, then profile, then user, then what the profile locks', () => {
    const given = profile(
      { rules: { flood: { crowd: 9, repeat: 4 }, sticker: { level: 'tip' } } },
      { locked: ['rules.sticker'] },
    );
    const user: SettingsPatch = { rules: { flood: { crowd: 7 }, sticker: { level: 'off' } } };
    const layered = layerSettings(given, user);
    expect(layered.settings.rules.flood).toEqual({
      ...builtInSettings.rules.flood,
      crowd: 7,
      repeat: 4,
    });
    expect(viewOf(layered, 'rules.flood.crowd')).toMatchObject({ layer: 'user', locked: false });
    expect(viewOf(layered, 'rules.flood.repeat')).toMatchObject({ layer: 'profile', value: 4 });
    expect(viewOf(layered, 'rules.flood.windowMinutes')).toMatchObject({ layer: 'built-in' });
    expect(viewOf(layered, 'rules.sticker.level')).toEqual({
      path: 'rules.sticker.level',
      value: 'tip',
      layer: 'profile',
      locked: true,
      cappedByDraft: false,
    });
    // The lock gone, the person's own choice is there again.
    expect(layerSettings(undefined, user).settings.rules.sticker.level).toBe('off');
  });

  it('hold what is built in where a lock names more than the profile sets', () => {
    const layered = layerSettings(profile({}, { locked: ['workHours'] }), {
      workHours: { mon: [] },
    });
    expect(layered.settings.workHours).toEqual(builtInSettings.workHours);
    expect(viewOf(layered, 'workHours.mon')).toMatchObject({ layer: 'built-in', locked: true });
  });

  it('never hold a level of justify fast', () => {
    const given = profile({ rules: { sticker: { level: 'justify' } } }, { locked: ['rules'] });
    const layered = layerSettings(given, { rules: { sticker: { level: 'off' } } });
    expect(layered.settings.rules.sticker.level).toBe('off');
    expect(viewOf(layered, 'rules.sticker.level')).toMatchObject({ layer: 'user', locked: false });
  });

  it('are held down to tip by a draft, whoever said more', () => {
    const given = profile({ rules: { sticker: { level: 'justify' } } }, { status: 'draft' });
    const layered = layerSettings(given, { rules: { flood: { level: 'confirm' } } });
    const levels = Object.values(layered.settings.rules).map((rule) => (rule as Json).level);
    expect(new Set(levels.filter(Boolean))).toEqual(new Set(['tip']));
    expect(viewOf(layered, 'rules.sticker.level')).toMatchObject({ cappedByDraft: true });
    expect(viewOf(layered, 'rules.reply-demand.level')).toMatchObject({ cappedByDraft: false });
  });

  it('a lock on part of a calendar year holds the year', () => {
    const given = profile({}, { locked: ['calendar.2027.off'] });
    const layered = layerSettings(given, { calendar: { 2027: { off: ['2027-05-05'], work: [] } } });
    expect(layered.settings.calendar).toEqual({});
  });
});

describe('of privacy the stricter wins', () => {
  const privacyUnder = (ofProfile: Json, ofUser: SettingsPatch['privacy'], locked: string[] = []) =>
    layerSettings(profile({ privacy: ofProfile }, { locked }), ofUser ? { privacy: ofUser } : {})
      .settings.privacy;

  it.each([
    [90, 30, 30],
    [30, 90, 30],
    [undefined, 60, 60],
    [60, undefined, 60],
    [undefined, undefined, 180],
  ])('profile %s days, user %s days: %s', (ofProfile, ofUser, expected) => {
    const days = (value?: number) => (value === undefined ? {} : { retentionDays: value });
    const locked = ['privacy', 'privacy.retentionDays'];
    expect(privacyUnder(days(ofProfile), days(ofUser), locked).retentionDays).toBe(expected);
  });

  it.each([
    [true, undefined, false],
    [true, true, true],
    [undefined, true, true],
    [false, true, false],
    [true, false, false],
  ])('profile says %s of members’ names, the user %s: %s', (ofProfile, ofUser, expected) => {
    const names = (value?: boolean) => (value === undefined ? {} : { keepMemberNames: value });
    expect(privacyUnder(names(ofProfile), names(ofUser), ['privacy']).keepMemberNames).toBe(
      expected,
    );
  });

  it('and the organisation’s key is the profile’s alone', () => {
    expect(privacyUnder({ memberKey: 'AA' }, { memberKey: 'BB' }).memberKey).toBe('AA');
    expect(privacyUnder({}, { memberKey: 'BB' })).not.toHaveProperty('memberKey');
  });
});

describe('the user’s differences', () => {
  it('are only what differs from the layer below', () => {
    const given = profile({ rules: { flood: { crowd: 9 } } });
    const set = (user: SettingsPatch, path: string, value: unknown) => {
      const outcome = setUserValue(user, path, value, given);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      return outcome.user;
    };
    const one = set({}, 'rules.flood.crowd', 7);
    expect(one).toEqual({ rules: { flood: { crowd: 7 } } });
    expect(set(one, 'rules.flood.crowd', 9)).toEqual({});
    const date = set(one, 'dateOverrides.2026-12-31', 'rest');
    expect(date).toEqual({ ...one, dateOverrides: { '2026-12-31': 'rest' } });
    expect(resetUserValue(date, 'dateOverrides.2026-12-31')).toEqual(one);
    expect(resetUserValue(date, 'rules')).toEqual({ dateOverrides: { '2026-12-31': 'rest' } });
    expect(resetUserValue(one, 'rules.flood.repeat')).toEqual(one);
  });

  it.each([
    ['rules.flood.crowd', 'many', 'wrong-value'],
    ['rules.nothing', 1, 'unknown-key'],
    ['rules', {}, 'unknown-key'],
    ['__proto__.polluted', 1, 'unknown-key'],
    ['constructor', 1, 'unknown-key'],
    ['', 1, 'unknown-key'],
    ['privacy.memberKey', 'AA', 'needs-signature'],
    ['clients', [], 'needs-signature'],
    ['clientPatches.x', {}, 'needs-signature'],
    ['timeZone', 'Asia/Urumqi', 'locked'],
    ['privacy.retentionDays', 365, 'wrong-value'],
    ['dateOverrides.2026-13-31', 'rest', 'wrong-value'],
  ])('refuse %s = %j as %s', (path, value, code) => {
    const outcome = setUserValue({}, path, value, profile({}, { locked: ['timeZone'] }));
    expect(outcome).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('take each value of a full profile at its own path', () => {
    const { settings } = accepted(fullProfileText);
    const wanted = placesSet(settings).filter(({ path }) => !/^client|memberKey/.test(path));
    for (const { path } of wanted) expect(placeAt(path)?.path).toBe(path);
    expect(wanted.length).toBeGreaterThan(40);
  });
});

it('what is shown names each setting once, and a profile changes only what it says', () => {
  const before = layerSettings(undefined);
  const full = accepted(fullProfileText);
  const after = layerSettings(full);
  const paths = viewSettings(after).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const said = new Set(placesSet(full.settings).map(({ path }) => path));
  const changed = settingChanges(before, after).filter(({ locked }) => !locked);
  for (const { path } of changed) expect(said).toContain(path);
  expect(settingChanges(after, after)).toEqual([]);
});

it('no user’s choice moves a locked setting', () => {
  const paths = allPlaces(builtInSettings)
    .map(({ path }) => path)
    .filter((path) => !/^privacy|^client/.test(path));
  const values = fc.oneof(
    fc.constantFrom('off', 'rest', 'mon', 'x'),
    fc.integer(),
    fc.boolean(),
    fc.constant([]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, value) => {
      const given = profile({}, { locked: [path.split('.')[0] ?? ''] });
      const outcome = setUserValue({}, path, value, undefined);
      const user = outcome.ok ? outcome.user : {};
      expect(layerSettings(given, user).settings).toEqual(layerSettings(given).settings);
    }),
  );
});
