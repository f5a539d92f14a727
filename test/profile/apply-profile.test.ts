import { describe, expect, it } from 'vitest';
import { applyProfile } from '../../lib/profile/apply-profile';
import { builtInSettings } from '../../lib/profile/built-in';
import { isLocked } from '../../lib/profile/locks';
import { profileStanding } from '../../lib/profile/standing';
import { accepted, fullProfileText, profileText, type Json } from './profiles';

const applied = (settings: unknown, envelope?: Json) =>
  applyProfile(builtInSettings, accepted(profileText(settings, envelope)));

describe('applyProfile', () => {
  it('changes nothing when the profile sets nothing', () => {
    expect(applied({})).toEqual(builtInSettings);
  });

  it('takes every setting of a full profile', () => {
    const profile = accepted(fullProfileText);
    const settings = applyProfile(builtInSettings, profile);
    const { notices, privacy, clients, clientPatches, kinds, checks, ...used } = profile.settings;
    expect([notices, privacy, clients, clientPatches].every(Boolean)).toBe(true);
    expect(settings).toMatchObject(used);
    expect(settings.kinds).toEqual(kinds);
    expect(settings.checks).toEqual(checks);
    expect(settings.notices).toEqual(notices);
    expect(settings.privacy).toMatchObject({ keepMemberNames: privacy?.keepMemberNames });
    // What the profile does not name stays.
    expect(settings.workHours.tue).toEqual(builtInSettings.workHours.tue);
    expect(Object.keys(settings).sort()).toEqual(Object.keys(builtInSettings).sort());
  });

  it('merges key by key', () => {
    const { rules, checks } = applied({
      rules: { flood: { crowd: 9 } },
      checks: { inactive: { days: 30 } },
    });
    expect(rules.flood).toEqual({ ...builtInSettings.rules.flood, crowd: 9 });
    expect(rules.sticker).toEqual(builtInSettings.rules.sticker);
    expect(checks.inactive).toEqual({ ...builtInSettings.checks.inactive, days: 30 });
  });

  it('caps every rule at tip while the rules are a draft, and leaves off what is off', () => {
    const { rules } = applied(
      { rules: { 'off-hours': { level: 'justify' }, sticker: { level: 'off' } } },
      { status: 'draft' },
    );
    const { dailyBudget, ...byId } = rules;
    expect(dailyBudget).toBe(builtInSettings.rules.dailyBudget);
    expect(Object.entries(byId).map(([id, { level }]) => [id, level])).toEqual([
      ['off-hours', 'tip'],
      ['sticker', 'off'],
      ['empty-reply', 'tip'],
      ['flood', 'tip'],
      ['reply-demand', 'tip'],
      ['secrecy', 'tip'],
    ]);
    const inForce = applied(
      { rules: { 'off-hours': { level: 'justify' } } },
      { status: 'in-force' },
    );
    expect(inForce.rules['off-hours'].level).toBe('justify');
  });

  it('replaces the year of a calendar as a whole', () => {
    const base = {
      ...builtInSettings,
      calendar: {
        2027: { off: ['2027-01-02'], work: [], source: '旧' },
        2028: { off: [], work: [] },
      },
    };
    const profile = accepted(profileText({ calendar: { 2027: { off: ['2027-01-01'] } } }));
    expect(applyProfile(base, profile).calendar).toEqual({
      2027: { off: ['2027-01-01'], work: [] },
      2028: { off: [], work: [] },
    });
  });
});

describe('isLocked', () => {
  const profile = accepted(
    profileText(
      { rules: { sticker: { level: 'justify' }, flood: { level: 'confirm' } } },
      { locked: ['workHours', 'rules'] },
    ),
  );

  it('holds a key and everything under it', () => {
    expect(isLocked(profile, 'workHours')).toBe(true);
    expect(isLocked(profile, 'workHours.mon')).toBe(true);
    expect(isLocked(profile, 'workHoursOther')).toBe(false);
    expect(isLocked(profile, 'timeZone')).toBe(false);
  });

  it('never holds a level of justify', () => {
    expect(isLocked(profile, 'rules.sticker.level')).toBe(false);
    expect(isLocked(profile, 'rules.flood.level')).toBe(true);
  });
});

describe('profileStanding', () => {
  const term = { effectiveFrom: '2026-12-01', expires: '2027-12-31' };

  it('counts both named days as inside', () => {
    const days = ['2026-11-30', '2026-12-01', '2027-12-31', '2028-01-01'];
    expect(days.map((day) => profileStanding(term, day))).toEqual([
      'not-yet',
      'current',
      'current',
      'expired',
    ]);
    expect(profileStanding({}, '2026-01-01')).toBe('current');
  });
});
