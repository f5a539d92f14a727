import type { CarriedProfile, ExtensionPlace } from './managed';

/** What the pack's pages tell of the profile and of who answers for it. */
export interface PackAbout {
  readonly profile: CarriedProfile;
  readonly place: ExtensionPlace;
  /** The key's twelve words; absent where the profile is not signed. */
  readonly fingerprint?: readonly string[];
  /** Whom staff may ask, as the admin wrote it; may be empty. */
  readonly contact: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The words a person types to confirm the key: the last six. */
export const wordsToType = (fingerprint: readonly string[]): string =>
  fingerprint.slice(-6).join(' ');

export const orBlank = (text: string): string => (text === '' ? '＿＿＿＿＿＿' : text);
