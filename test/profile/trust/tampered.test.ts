import { beforeAll, describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../lib/platform/base64';
import { scriptEd25519, webCryptoEd25519 } from '../../../lib/platform/signing/ed25519';
import { isRecord } from '../../../lib/model/is-record';
import { NO_TRUST, type TrustState } from '../../../lib/profile/trust/trust-state';
import { fullProfileText, profileText } from '../profiles';
import {
  makeSigningKey,
  offered,
  signedText,
  toBase64,
  verdictOf,
  type SigningKey,
} from './signed';

interface SignedForm {
  readonly profile: string;
  readonly signature: string;
  readonly key: string;
}

const isForm = (value: unknown): value is SignedForm =>
  isRecord(value) && typeof value.profile === 'string' && typeof value.signature === 'string';

let key: SigningKey;
let form: SignedForm;
let state: TrustState;
beforeAll(async () => {
  key = await makeSigningKey();
  const parsed: unknown = JSON.parse(await signedText(fullProfileText, key));
  if (!isForm(parsed)) throw new Error('no signed form');
  form = parsed;
  state = { ...NO_TRUST, pinned: key.publicKey };
});

const verdict = async (changed: Partial<SignedForm>): Promise<string> =>
  verdictOf(await offered(JSON.stringify({ ...form, ...changed }), state));

describe('a signed profile', () => {
  it('is taken as it is', async () => {
    expect(await verdict({})).toBe('accepted');
  });

  it('is refused with any of the 512 bits of its signature changed', async () => {
    const bytes = fromBase64(form.signature);
    const verdicts = new Set<string>();
    for (let bit = 0; bit < 512; bit += 1) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      verdicts.add(await verdict({ signature: toBase64(changed) }));
    }
    expect([...verdicts]).toEqual(['bad-signature']);
  });

  it('is refused with any byte of its body changed', async () => {
    const bytes = new TextEncoder().encode(form.profile);
    const accepted: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      // A byte that is no UTF-8 any more arrives as a replacement character, or not at all.
      const profile = new TextDecoder().decode(changed);
      if ((await verdict({ profile })) === 'accepted') accepted.push(at);
    }
    expect(bytes.length).toBeGreaterThan(1000);
    expect(accepted).toEqual([]);
  });

  it('is refused under another key, with any bit of the key changed, and with white space added', async () => {
    const other = await makeSigningKey();
    expect(await verdict({ key: other.publicKey })).toBe('bad-signature');
    for (let bit = 0; bit < 256; bit += 1) {
      const changed = fromBase64(form.key);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await verdict({ key: toBase64(changed) })).toMatch(/^(bad-signature|wrong-key)$/);
    }
    expect(await verdict({ profile: `${form.profile} ` })).toBe('bad-signature');
  });

  it.each([
    ['no signature', { signature: '' }],
    ['a signature of zeros', { signature: `${'A'.repeat(86)}==` }],
    ['another spelling of the same bytes', { signature: 'B'.repeat(86) }],
    ['a key of zeros', { key: `${'A'.repeat(43)}=` }],
    ['a short key', { key: 'AAAA' }],
    ['no text', { profile: '' }],
  ])('is refused with %s', async (_, changed) => {
    expect(await verdict(changed)).not.toBe('accepted');
  });

  it('is not stripped of its signature, once its key is pinned', async () => {
    expect(verdictOf(await offered(form.profile, state))).toBe('unsigned');
    expect(verdictOf(await offered(JSON.stringify({ profile: form.profile }), state))).toBe(
      'unsigned',
    );
  });

  it('with a newer serial is taken, unknown keys beside the form notwithstanding', async () => {
    const newer = JSON.parse(await signedText(profileText({}, { serial: 4 }), key)) as object;
    expect(verdictOf(await offered(JSON.stringify({ ...newer, note: 1 }), state))).toBe('accepted');
  });
});

describe('both ways to the algorithm', () => {
  it('make the same signature and find the same ones true', async () => {
    const message = new TextEncoder().encode('群约');
    const publicKey = fromBase64(key.publicKey);
    const [one, other] = [
      await webCryptoEd25519.sign(message, key.seed),
      await scriptEd25519.sign(message, key.seed),
    ];
    expect(other).toEqual(one);
    for (const way of [webCryptoEd25519, scriptEd25519]) {
      expect(await way.verify(one, message, publicKey)).toBe(true);
      for (let at = 0; at < 64; at += 1) {
        const changed = one.slice();
        changed[at] = (changed[at] ?? 0) ^ 128;
        expect(await way.verify(changed, message, publicKey)).toBe(false);
      }
    }
  });
});
