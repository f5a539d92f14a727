import { createPublicKey, verify } from 'node:crypto';

/**
 * Whether an Ed25519 signature is true of a message; key and signature in base64.
 * @type {(message: string, signature: string, key: string) => boolean}
 */
export function isSignatureTrue(message, signature, key) {
  try {
    const x = Buffer.from(key, 'base64').toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, Buffer.from(message), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}
