import { beforeAll, describe, expect, it } from 'vitest';
import {
  makeSigningKey,
  openKeyFile,
  sealKeyFile,
  type SigningKey,
} from '../../../lib/platform/signing/key-file';
import { toBase64 } from '../../../lib/platform/base64';
import { signProfile } from '../../../lib/platform/signing/profile-signature';
import { areLastWords, fingerprintWords } from '../../../lib/profile/trust/fingerprint';

const PASSWORD = '一把很长的密码 2027';
let key: SigningKey;
let file: string;
beforeAll(async () => {
  key = await makeSigningKey();
  file = await sealKeyFile(key, PASSWORD);
});

const changed = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(file) as object), ...change });

describe('a key file', () => {
  it('opens with its password only, and shows nothing of the private key', async () => {
    expect(await openKeyFile(file, PASSWORD)).toEqual({ ok: true, key });
    expect(file).not.toContain(toBase64(key.seed));
    expect(await openKeyFile(file, `${PASSWORD} `)).toEqual({
      ok: false,
      reason: 'wrong-password',
    });
  });

  it('takes at least 600,000 rounds', () => {
    const { kdf } = JSON.parse(file) as { kdf: { iterations: number } };
    expect(kdf.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('is no key file with fewer rounds, endless ones, or in another form', async () => {
    const kdf = (JSON.parse(file) as { kdf: object }).kdf;
    for (const text of [
      changed({ kdf: { ...kdf, iterations: 1 } }),
      changed({ kdf: { ...kdf, iterations: 1e12 } }),
      changed({ format: 'other' }),
      changed({ sealed: '***' }),
      '{',
      'null',
    ])
      expect(await openKeyFile(text, PASSWORD)).toEqual({ ok: false, reason: 'no-key-file' });
  });

  it('does not open when the public key was exchanged', async () => {
    const { publicKey } = await makeSigningKey();
    expect((await openKeyFile(changed({ publicKey }), PASSWORD)).ok).toBe(false);
  });

  it('is not made under a short password', async () => {
    await expect(sealKeyFile(key, '1234567')).rejects.toThrow(RangeError);
  });
});

it('what nobody would take is not signed', async () => {
  expect(await signProfile('x'.repeat(256 * 1024), key.seed)).toBeUndefined();
});

describe('a fingerprint', () => {
  const words = fingerprintWords(Array.from({ length: 12 }, (_, index) => index * 23));

  it('has one word a byte, each byte its own', () => {
    expect(words).toHaveLength(12);
    const all = fingerprintWords(Array.from({ length: 12 }, (_, index) => index));
    expect(new Set(all).size).toBe(12);
    const every = Array.from({ length: 256 }, (_, byte) => fingerprintWords([byte])[0]);
    expect(new Set(every).size).toBe(256);
  });

  it('is confirmed by its last six words, however they are set', () => {
    const last = words.slice(-6);
    expect(areLastWords(last.join(' '), words)).toBe(true);
    expect(areLastWords(`「${last.join('、')}」\n`, words)).toBe(true);
    expect(areLastWords(last.slice(1).join(''), words)).toBe(false);
    expect(areLastWords(words.join(''), words)).toBe(false);
    expect(areLastWords('', [])).toBe(false);
    const traditional = fingerprintWords([
      0x05, 0x06, 0x07, 0x2c, 0x3d, 0xef, 5, 6, 7, 0x2c, 0x3d, 0xef,
    ]);
    expect(areLastWords('紅魚紅鳥紅馬藍橋綠車東門', traditional)).toBe(true);
  });
});
