import { memberHashers } from './member-key';
import { keyedHash } from './secret-key';

/**
 * What marks this installation in its exports: drawn from its random key, so that it tells nothing
 * but whether two files come from one installation. Members' keys are made with the organisation's
 * key where it is set (`org:`, comparable), else with the machine's own (`local:`, never compared).
 */
export async function exportMarks(memberKey?: string): Promise<{
  readonly origin: string;
  readonly keyVersion: string;
}> {
  const [origin, hashers] = await Promise.all([
    keyedHash('export-origin'),
    memberHashers(memberKey),
  ]);
  const [first] = hashers;
  const scope = hashers.length > 1 ? 'org' : 'local';
  return { origin, keyVersion: `${scope}:${first?.version ?? ''}` };
}
