import { importOnce } from './stored-secret';

const STORAGE_KEY = 'draftKey';
const IV_BYTES = 12;

/** A text nobody reads without this machine's key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ciphertext: ArrayBuffer;
}

/** A key of its own, apart from the database it locks: no copy of either is enough. */
const key = (): Promise<CryptoKey> =>
  importOnce(STORAGE_KEY, (raw) =>
    crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
  );

const boundTo = (id: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(id);

/** AES-GCM; the draft's id is bound in, so that no two rows can swap texts. */
export async function seal(id: string, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(id) };
  const plain = new TextEncoder().encode(text);
  return { iv, ciphertext: await crypto.subtle.encrypt(algorithm, await key(), plain) };
}

/** Rejects when the key is another or the row was changed. */
export async function unseal(id: string, { iv, ciphertext }: Sealed): Promise<string> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(id) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await key(), ciphertext));
}
