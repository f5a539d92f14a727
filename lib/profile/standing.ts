import type { CivilDate } from '../model/civil-date';
import type { Profile } from './schema';

export type ProfileStanding = 'not-yet' | 'current' | 'expired';

/** Where a profile stands on a date. Expiry warns and never disarms (profile.md). */
export const profileStanding = (
  { effectiveFrom, expires }: Pick<Profile, 'effectiveFrom' | 'expires'>,
  today: CivilDate,
): ProfileStanding => {
  if (effectiveFrom !== undefined && today < effectiveFrom) return 'not-yet';
  return expires !== undefined && today > expires ? 'expired' : 'current';
};
