import { isRecord } from '../model/is-record';
import * as v from 'valibot';
import type { Problem } from '../model/problem';
import { conflictsIn } from './conflicts';
import { readJson } from './read-json';
import { salvage } from './salvage';
import { envelopeSchema, profileSchema, type Profile } from './schema';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A status that cannot be read is taken for the gentler one. */
const withReadableStatus = (profile: Profile, written: boolean): Profile =>
  written && profile.status === undefined ? { ...profile, status: 'draft' } : profile;

/**
 * Reads an unsigned settings profile (profile.md, v1). What makes it unsafe or its envelope
 * unreadable refuses the whole; any other fault costs only its own key and is named as a warning.
 */
export const parseProfile = (text: string): ParsedProfile => {
  const read = readJson(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const { value } = read;
  if (isRecord(value) && 'signature' in value) {
    const expected = 'the profile inside, after its signature is checked';
    return { ok: false, problems: [{ code: 'signed', path: 'signature', expected, found: '' }] };
  }
  const problems: Problem[] = [];
  const entries = isRecord(value) ? Object.entries(value) : [];
  const envelope = entries.filter(([key]) => Object.hasOwn(envelopeSchema.entries, key));
  salvage(envelopeSchema, isRecord(value) ? Object.fromEntries(envelope) : value, '', problems);
  if (problems.length) return { ok: false, problems };
  const kept = v.parse(profileSchema, salvage(profileSchema, value, '', problems));
  const statusWritten = entries.some(([key]) => key === 'status');
  const profile = withReadableStatus(kept, statusWritten);
  return { ok: true, profile, warnings: [...problems, ...conflictsIn(profile)] };
};
