import { isRecord } from '../../model/is-record';
import { readJson } from '../../profile/read-json';
import type { Profile } from '../../profile/schema';
import { carriedText, type Draft } from '../draft';
import type { CarriedProfile } from './managed';

/** The working profile as it would be carried without a signature. */
export const carriedOf = (draft: Draft, profile: Profile): CarriedProfile => ({
  text: carriedText(draft),
  serial: profile.serial,
  name: profile.name ?? '',
  issuer: profile.issuer ?? '',
  ...(profile.expires === undefined ? {} : { expires: profile.expires }),
});

/** The same with the signature of its signed form (as `signProfile` writes it). */
export function withSignature(carried: CarriedProfile, form: string): CarriedProfile {
  const json = readJson(form);
  const { profile, signature, key } = json.ok && isRecord(json.value) ? json.value : {};
  if (profile !== carried.text || typeof signature !== 'string' || typeof key !== 'string')
    throw new Error('this is not the signed form of this text');
  return { ...carried, signed: { signature, key } };
}
