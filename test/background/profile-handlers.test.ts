import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/messaging/serve';
import { toProfileCode } from '../../lib/platform/profile-code';
import { fingerprintOf } from '../../lib/platform/signing/fingerprint';
import { builtInSettings } from '../../lib/profile/built-in';
import { profileText, type Json } from '../profile/profiles';
import { makeSigningKey, signedText, type SigningKey } from '../profile/trust/signed';

const { api, state } = await vi.hoisted(async () => {
  const { profileStandIn } = await import('../support/profile-stand-in');
  return profileStandIn();
});
vi.mock('../../lib/platform/browser', () => ({ browser: api }));
vi.mock('../../lib/platform/native', () => ({ native: api }));

const { profileHandlers } = await import('../../lib/background/profile-handlers');
const { currentConfig } = await import('../../lib/background/config');
const { takePolicy } = await import('../../lib/background/profile-policy');

const ours: Sender = { from: 'page-of-ours', tabId: undefined, url: 'chrome-extension://our-id/' };
const apply = (text: string, typedWords = '') =>
  profileHandlers.applyProfile({ text, typedWords }, ours);
const preview = (text: string) => profileHandlers.previewProfile({ text }, ours);
const view = () => profileHandlers.getSettingsView(undefined, ours);
const set = (path: string, value: unknown) => profileHandlers.setUserSetting({ path, value }, ours);
const undo = () => profileHandlers.undoProfile(undefined, ours);
const settingAt = async (path: string) => (await view()).values.find((each) => each.path === path);
const crowd = async () => (await currentConfig()).settings.rules.flood.crowd;

let serial = 0;
const issue = (settings: Json, more: Json = {}) =>
  profileText(settings, { serial: (serial += 1), issuer: '区委', ...more });
const withCrowd = (value: number, more: Json = {}) =>
  issue({ rules: { flood: { crowd: value } } }, more);

let key: SigningKey;
beforeAll(async () => {
  key = await makeSigningKey();
});
beforeEach(() => {
  state.local = {};
  state.managed = {};
  state.toldAt = 0;
});

describe('a file', () => {
  it('is shown before it is applied, and what is shown is what then changes', async () => {
    await set('rules.flood.repeat', 5);
    const text = issue({ rules: { flood: { crowd: 9, repeat: 4 } }, colour: 1 });
    const shown = await preview(text);
    expect(shown).toMatchObject({
      ok: true,
      signed: false,
      trusted: false,
      profile: { issuer: '区委', status: 'in-force' },
      changes: [{ path: 'rules.flood.crowd', before: 5, after: 9, locked: false }],
      warnings: [{ code: 'unknown-key', path: 'settings.colour' }],
    });
    expect(await crowd()).toBe(5);
    expect(await apply(text)).toEqual({ ok: true });
    expect(await crowd()).toBe(9);
    expect(await settingAt('rules.flood.repeat')).toMatchObject({ value: 5, layer: 'user' });
    expect(state.toldAt).toBeGreaterThan(0);
  });

  it('comes as a code too, and the code is far shorter', async () => {
    const text = withCrowd(8, { name: '规范'.repeat(30) });
    const code = await toProfileCode(text);
    expect(code).toMatch(/^[\w-]+$/);
    expect(code.length).toBeLessThan(new TextEncoder().encode(text).length);
    const wrapped = code.replace(/.{60}/g, '$&\n');
    expect(await apply(wrapped)).toEqual({ ok: true });
    expect(await crowd()).toBe(8);
    const plain = Buffer.from(withCrowd(7)).toString('base64url');
    expect(await apply(plain)).toEqual({ ok: true });
    expect(await crowd()).toBe(7);
  });

  it('as a code that would unpack to megabytes is refused', async () => {
    const bomb = await toProfileCode(' '.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await apply(bomb)).toMatchObject({ ok: false });
    expect((await preview('AQ-not_a-code')).ok).toBe(false);
  });

  it('is undone to the one before, and to none', async () => {
    await apply(withCrowd(8));
    await apply(withCrowd(9));
    expect(await undo()).toEqual({ ok: true });
    expect(await crowd()).toBe(8);
    expect(await undo()).toEqual({ ok: true });
    expect(await crowd()).toBe(9);
    await profileHandlers.removeProfile(undefined, ours);
    expect(await crowd()).toBe(builtInSettings.rules.flood.crowd);
    expect((await view()).profile).toBeUndefined();
    expect(await undo()).toEqual({ ok: true });
    expect(await crowd()).toBe(9);
    state.local = {};
    expect(await undo()).toMatchObject({ ok: false, problems: [{ code: 'nothing-to-undo' }] });
  });

  it('waits for its day, and what was before holds until then', async () => {
    await apply(withCrowd(8));
    const text = withCrowd(9, { effectiveFrom: '2999-01-01' });
    expect(await preview(text)).toMatchObject({ changes: [{ before: 8, after: 9 }] });
    await apply(text);
    expect(await crowd()).toBe(8);
    const shown = await view();
    expect(shown.profile).toMatchObject({ standing: 'current' });
    expect(shown.waiting).toMatchObject({ effectiveFrom: '2999-01-01', standing: 'not-yet' });
    expect(state.alarms.profile).toBeGreaterThan(Date.now());
  });

  it('that has expired is said to have, and holds on', async () => {
    await apply(withCrowd(9, { expires: '2020-01-01' }));
    expect(await crowd()).toBe(9);
    expect((await view()).profile?.standing).toBe('expired');
  });
});

describe('a signed file', () => {
  it('asks for the last words of the fingerprint and shows only the first', async () => {
    const text = await signedText(withCrowd(9, { locked: ['timeZone'] }), key);
    const words = await fingerprintOf(key.publicKey);
    const shown = await preview(text);
    expect(shown).toMatchObject({
      ok: true,
      needsFingerprint: { publicKey: key.publicKey, firstWords: words.slice(0, 6) },
    });
    expect(JSON.stringify(shown)).not.toContain(words.slice(6).join('","'));
    for (const typed of ['', words.slice(0, 6).join(''), words.slice(7).join(''), words.join('')])
      expect(await apply(text, typed)).toMatchObject({ problems: [{ code: 'unconfirmed-key' }] });
    expect(await apply(text, ` ${words.slice(6).join('、')} `)).toEqual({ ok: true });
    expect((await view()).pinned).toEqual({
      publicKey: key.publicKey,
      fingerprint: words,
      byPolicy: false,
    });
    expect(await set('timeZone', 'Asia/Urumqi')).toMatchObject({ problems: [{ code: 'locked' }] });
    expect(await apply(withCrowd(3))).toMatchObject({ problems: [{ code: 'unsigned' }] });
  });

  it('by another key shows that key beside the pinned one; a forgotten key’s locks are gone', async () => {
    const words = await fingerprintOf(key.publicKey);
    const locking = await signedText(withCrowd(9, { locked: ['rules'] }), key);
    await apply(locking, words.slice(6).join(''));
    const other = await makeSigningKey();
    const foreign = await signedText(withCrowd(4), other);
    expect(await preview(foreign)).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-key' }],
      offered: { publicKey: other.publicKey },
    });
    expect(await settingAt('rules.flood.crowd')).toMatchObject({ locked: true });
    expect(await profileHandlers.forgetKey(undefined, ours)).toEqual({ ok: true });
    expect(await settingAt('rules.flood.crowd')).toMatchObject({ locked: false, value: 9 });
    expect((await view()).profile).toMatchObject({ signed: true, trusted: false });
    const typed = (await fingerprintOf(other.publicKey)).slice(6).join('');
    expect(await apply(foreign, typed)).toEqual({ ok: true });
  });
});

describe('serials are kept in two places', () => {
  it('so that one of them wiped brings no older issue back', async () => {
    const old = withCrowd(3);
    await apply(withCrowd(9));
    state.local = {};
    expect(await apply(old)).toMatchObject({ problems: [{ code: 'rolled-back' }] });
  });
});

describe('the policy', () => {
  const take = async (managed: Json | undefined) => {
    state.managed = managed;
    return takePolicy(true);
  };

  it('outranks a file, locks, and leaves the person’s own settings in place', async () => {
    await apply(withCrowd(9));
    await set('rules.flood.crowd', 7);
    expect(await crowd()).toBe(7);
    const profile = JSON.parse(withCrowd(6, { name: '策略', locked: ['rules.flood'] })) as Json;
    expect(await take({ profile })).toBe(true);
    expect(await crowd()).toBe(6);
    expect((await currentConfig()).profileName).toBe('策略');
    expect(await take({ profile }), 'the same again changes nothing').toBe(false);
    expect(await take(undefined)).toBe(true);
    expect(await crowd()).toBe(7);
    expect((await view()).profile?.from).toBe('file');
  });

  it('names each wrong value, drops only that, and a broken one leaves the last good', async () => {
    const profile = issue({ rules: { flood: { crowd: 'many', repeat: 4 } } });
    await take({ profile: JSON.parse(profile) as Json, publicKey: 5, minSerial: 'x' });
    const { problems, profile: taken, values } = await view();
    expect(problems.map(({ path }) => path)).toEqual(['publicKey', 'minSerial']);
    expect(taken?.warnings.map(({ path }) => path)).toEqual(['settings.rules.flood.crowd']);
    expect(values.find(({ path }) => path === 'rules.flood.repeat')?.value).toBe(4);
    for (const broken of ['{', 5, [], { profile: 5 }, { format: 'other' }, { __proto__: null }]) {
      await take({ profile: broken });
      expect((await view()).problems.length, JSON.stringify(broken)).toBeGreaterThan(0);
      expect((await currentConfig()).settings.rules.flood.repeat).toBe(4);
    }
  });

  it('pins a key for files, which nobody can forget here', async () => {
    await take({ publicKey: key.publicKey, minSerial: 2 });
    expect(await apply(withCrowd(4))).toMatchObject({ problems: [{ code: 'unsigned' }] });
    expect(await apply(await signedText(withCrowd(4), key))).toEqual({ ok: true });
    expect(await profileHandlers.forgetKey(undefined, ours)).toMatchObject({ ok: false });
    expect((await view()).pinned).toMatchObject({ byPolicy: true });
  });

  it('that seems gone at a start is looked for once more before it counts as withdrawn', async () => {
    await take({ profile: JSON.parse(withCrowd(6)) as Json });
    state.managed = {};
    await takePolicy(false);
    expect(await crowd()).toBe(6);
    const policy = state.local.profilePolicyState as { recheckAt: number };
    expect(policy.recheckAt).toBeGreaterThan(Date.now());
    state.local.profilePolicyState = { ...policy, recheckAt: Date.now() - 1 };
    expect(await takePolicy(false)).toBe(true);
    expect(await crowd()).toBe(builtInSettings.rules.flood.crowd);
  });

  it('hands no organisation’s key to a chat page', async () => {
    const profile = issue({ privacy: { memberKey: 'secret', retentionDays: 60 } });
    await take({ profile: JSON.parse(profile) as Json });
    const { privacy } = (await currentConfig()).settings;
    expect(privacy).toEqual({ keepMemberNames: false, retentionDays: 60 });
    expect(JSON.stringify(await view())).not.toContain('secret');
  });
});
