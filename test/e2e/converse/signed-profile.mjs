// A signed profile, and the words that a person would be told by the issuer.
import { generateKeyPairSync, pbkdf2Sync, sign } from 'node:crypto';

const FIRST = '红黄蓝绿白黑紫金大小高长新老东南';
const SECOND = '山水木火石鱼鸟马牛羊花草桥车船门';

/** @returns {{text: string, typedWords: string}} as a file, and the fingerprint's last six words */
export function signedProfile(profile) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url');
  const text = JSON.stringify(profile);
  const signature = sign(null, Buffer.from(`qunyue-profile-v1\n${text}`), privateKey);
  const hash = pbkdf2Sync(raw, 'qunyue-fingerprint-v1', 200_000, 12, 'sha256');
  const words = [...hash].map((byte) => FIRST[byte >> 4] + SECOND[byte & 15]);
  return {
    text: JSON.stringify({
      profile: text,
      signature: signature.toString('base64'),
      key: raw.toString('base64'),
    }),
    typedWords: words.slice(6).join(' '),
  };
}
