import { keyedHash } from './secret-key';

/**
 * What marks this installation in its exports: drawn from its random key, so that they tell nothing
 * but whether two files come from one installation. Members' keys are made with the machine's own
 * key, hence `local:`; keys of two machines are never compared.
 */
export async function exportMarks(): Promise<{
  readonly origin: string;
  readonly keyVersion: string;
}> {
  const [origin, version] = await Promise.all([
    keyedHash('export-origin'),
    keyedHash('key-version'),
  ]);
  return { origin, keyVersion: `local:${version}` };
}
