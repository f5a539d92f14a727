import { beforeAll, describe, expect, it } from 'vitest';
import { NO_TRUST, type TrustState } from '../../../lib/profile/trust/trust-state';
import { fullProfile, profileText, type Json } from '../profiles';
import { makeSigningKey, offered, signedText, verdictOf, type SigningKey } from './signed';

let key: SigningKey;
let second: SigningKey;
let third: SigningKey;
beforeAll(async () => {
  [key, second, third] = await Promise.all([makeSigningKey(), makeSigningKey(), makeSigningKey()]);
});

const pinned = ({ publicKey }: SigningKey): TrustState => ({ ...NO_TRUST, pinned: publicKey });
const issue = (serial: number, more: Json = {}, settings: Json = {}): string =>
  profileText(settings, { serial, issuer: '区委', ...more });

async function after(state: TrustState, ...texts: readonly string[]): Promise<TrustState> {
  let now = state;
  for (const text of texts) {
    const admission = await offered(text, now);
    if (!admission.ok) throw new Error(verdictOf(admission));
    now = admission.state;
  }
  return now;
}

describe('unsigned', () => {
  const { clients, clientPatches } = fullProfile().settings as Json;
  const described = { clients, clientPatches };
  const full = issue(
    1,
    { locked: ['timeZone'], nextKey: `${'A'.repeat(43)}=` },
    { privacy: { memberKey: 'x', retentionDays: 30 }, ...described },
  );

  it('is taken while no key is pinned, without what only a signature may say', async () => {
    const admission = await offered(full, NO_TRUST);
    expect(admission).toMatchObject({
      ok: true,
      trusted: false,
      profile: { locked: [], settings: { privacy: { retentionDays: 30 } } },
    });
    if (!admission.ok) return;
    expect(admission.warnings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'needs-signature nextKey',
      'needs-signature locked',
      'needs-signature settings.clients',
      'needs-signature settings.clientPatches',
      'needs-signature settings.privacy.memberKey',
    ]);
    expect(JSON.stringify(admission.profile)).not.toMatch(/memberKey|clients|nextKey/);
  });

  it('is refused once a key is pinned, by a person or by policy', async () => {
    expect(verdictOf(await offered(full, pinned(key)))).toBe('unsigned');
    const policy = { publicKey: key.publicKey };
    expect(verdictOf(await offered(full, NO_TRUST, policy))).toBe('unsigned');
    expect(verdictOf(await offered(full, NO_TRUST, policy, 'address'))).toBe('unsigned');
  });

  it('is whole when the managed policy brings it', async () => {
    const admission = await offered(full, pinned(key), {}, 'policy');
    expect(admission).toMatchObject({ ok: true, trusted: true, profile: { locked: ['timeZone'] } });
  });
});

describe('signed', () => {
  it('by an unknown key waits for the typed words', async () => {
    const text = await signedText(issue(1), key);
    const admission = await offered(text, NO_TRUST);
    expect(admission).toMatchObject({ ok: false, needsFingerprintOf: key.publicKey });
    const other = await offered(text, NO_TRUST, {}, 'file', second.publicKey);
    expect(other.ok).toBe(false);
    const typed = await offered(text, NO_TRUST, {}, 'file', key.publicKey);
    expect(typed).toMatchObject({ ok: true, trusted: true, state: { pinned: key.publicKey } });
  });

  it('by another key than the pinned one is refused, whatever is typed', async () => {
    const text = await signedText(issue(1), second);
    const admission = await offered(text, pinned(key), {}, 'file', second.publicKey);
    expect(verdictOf(admission)).toBe('wrong-key');
  });

  it('by the policy’s key needs no words, and the policy’s key goes before a pinned one', async () => {
    const policy = { publicKey: key.publicKey };
    expect((await offered(await signedText(issue(1), key), pinned(second), policy)).ok).toBe(true);
    const other = await offered(await signedText(issue(1), second), pinned(second), policy);
    expect(verdictOf(other)).toBe('wrong-key');
  });
});

describe('serials', () => {
  it('never go back, and one serial has one text', async () => {
    const sign = (text: string): Promise<string> => signedText(text, key);
    const state = await after(pinned(key), await sign(issue(5)));
    const verdict = async (text: string) => verdictOf(await offered(await sign(text), state));
    expect(await verdict(issue(4))).toBe('rolled-back');
    expect(await verdict(issue(0))).toBe('rolled-back');
    expect(await verdict(issue(5))).toBe('accepted');
    expect(await verdict(issue(5, { name: '另一份' }))).toBe('same-serial');
    expect(await verdict(issue(6, { name: '另一份' }))).toBe('accepted');
  });

  it('hold for unsigned files of one issuer, apart from other issuers and from the policy', async () => {
    const state = await after(NO_TRUST, issue(5));
    expect(verdictOf(await offered(issue(4), state))).toBe('rolled-back');
    expect(verdictOf(await offered(issue(5, { name: '另' }), state))).toBe('same-serial');
    expect(verdictOf(await offered(issue(1, { issuer: '别处' }), state))).toBe('accepted');
    expect(verdictOf(await offered(issue(1), state, {}, 'policy'))).toBe('accepted');
  });

  it('of a policy that is mended in place may stay, but not go back', async () => {
    const first = await offered(issue(5), NO_TRUST, {}, 'policy');
    const state = first.ok ? first.state : NO_TRUST;
    const mended = issue(5, { name: '改' });
    expect(verdictOf(await offered(mended, state, {}, 'policy'))).toBe('accepted');
    expect(verdictOf(await offered(issue(4), state, {}, 'policy'))).toBe('rolled-back');
  });

  it('under the policy’s lowest are refused', async () => {
    const policy = { minSerial: 7 };
    expect(verdictOf(await offered(issue(6), NO_TRUST, policy))).toBe('below-min-serial');
    expect(verdictOf(await offered(issue(7), NO_TRUST, policy))).toBe('accepted');
  });

  it('are not forgotten with the key', async () => {
    const state = await after(pinned(key), await signedText(issue(5), key));
    const forgotten = { rotations: state.rotations, seen: state.seen };
    const old = await offered(
      await signedText(issue(4), key),
      forgotten,
      {},
      'file',
      key.publicKey,
    );
    expect(verdictOf(old)).toBe('rolled-back');
  });
});

describe('rotation', () => {
  const handOver = async (serial: number, from: SigningKey, to: SigningKey) =>
    signedText(issue(serial, { nextKey: to.publicKey }), from);

  it('hands over to the key that the old one names, and the old one signs nothing new', async () => {
    const last = await handOver(2, key, second);
    const state = await after(pinned(key), last);
    expect(verdictOf(await offered(await signedText(issue(3), second), state))).toBe('accepted');
    expect(verdictOf(await offered(await signedText(issue(3), key), state))).toBe('wrong-key');
    expect(verdictOf(await offered(await signedText(issue(3), third), state))).toBe('wrong-key');
    // The hand-over itself still lies at the address.
    expect(verdictOf(await offered(last, state))).toBe('accepted');
    expect(verdictOf(await offered(await signedText(issue(2), second), state))).toBe('same-serial');
  });

  it('works on, and from a key that the policy names', async () => {
    const texts = [await handOver(2, key, second), await handOver(3, second, third)];
    const policy = { publicKey: key.publicKey };
    const state = await after(pinned(key), ...texts);
    const next = await signedText(issue(4), third);
    expect(verdictOf(await offered(next, state, policy))).toBe('accepted');
  });

  it('never runs in a circle', async () => {
    const there = await after(pinned(key), await handOver(2, key, second));
    const back = await after(there, await handOver(3, second, key));
    expect(verdictOf(await offered(await signedText(issue(4), second), back))).toBe('accepted');
    expect(verdictOf(await offered(await signedText(issue(4), key), back))).toBe('wrong-key');
  });

  it('does not count in an unsigned profile', async () => {
    const admission = await offered(
      issue(2, { nextKey: second.publicKey }),
      NO_TRUST,
      {},
      'policy',
    );
    expect(admission).toMatchObject({ ok: true, state: { rotations: {} } });
  });
});
