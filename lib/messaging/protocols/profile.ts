import type { Problem } from '../../model/problem';
import type { ProfileStanding } from '../../profile/standing';
import type { SettingChange, SettingView } from '../../profile/layers';

export type ProfileSource = 'policy' | 'file' | 'address';

/** What a profile says of itself. Dates are civil dates; absent is what it does not say. */
export interface ProfileFacts {
  readonly name?: string;
  readonly issuer?: string;
  readonly serial: number;
  readonly status: 'draft' | 'in-force';
  readonly effectiveFrom?: string;
  readonly expires?: string;
  readonly source?: { readonly title?: string; readonly url?: string };
}

/** A profile that this browser has taken. */
export interface TakenProfile extends ProfileFacts {
  readonly from: ProfileSource;
  /** Epoch ms. */
  readonly appliedAt: number;
  readonly signed: boolean;
  /** Whether its locks, client descriptions and member key count. */
  readonly trusted: boolean;
  /** `expired` warns and changes nothing; `not-yet` waits, and what was before holds. */
  readonly standing: ProfileStanding;
  readonly warnings: readonly Problem[];
}

export interface PinnedKey {
  /** Base64. */
  readonly publicKey: string;
  /** All twelve words: it is pinned already. */
  readonly fingerprint: readonly string[];
  /** Set by the managed policy: can't be forgotten here. */
  readonly byPolicy: boolean;
}

export interface SettingsOverview {
  readonly values: readonly SettingView[];
  /** The one that holds now. */
  readonly profile?: TakenProfile;
  /** One that begins to hold on its `effectiveFrom`. */
  readonly waiting?: TakenProfile;
  readonly pinned?: PinnedKey;
  readonly canUndo: boolean;
  /** What is wrong with a source; the last good profile holds on. */
  readonly problems: readonly Problem[];
}

/** A key that a person has to confirm, or that is not the pinned one. */
export interface OfferedKey {
  readonly publicKey: string;
  /**
   * The first six of the fingerprint's twelve words, to compare. The last six are to be typed from
   * what the issuer said elsewhere: if they were shown, anybody's key would be typed off.
   */
  readonly firstWords: readonly string[];
}

export type ProfilePreview =
  | {
      readonly ok: true;
      /** To be handed to `applyProfile` as it is. */
      readonly text: string;
      readonly profile: ProfileFacts;
      readonly signed: boolean;
      readonly trusted: boolean;
      readonly warnings: readonly Problem[];
      /** What would be other than now. */
      readonly changes: readonly SettingChange[];
      /** Its fingerprint's last six words must be typed before it is applied. */
      readonly needsFingerprint?: OfferedKey;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Where the key is another than the pinned one (`SettingsOverview.pinned`). */
      readonly offered?: OfferedKey;
    };

/** Done, or not done and why. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface AddressReport {
  readonly url: string;
  /** Whether newer issues are applied by themselves; else they wait for `applyProfile`. */
  readonly approved: boolean;
  readonly mayFetch: boolean;
  /** Epoch ms. */
  readonly triedAt?: number;
  readonly okAt?: number;
  readonly nextAt: number;
  readonly failures: number;
  readonly problem?: Problem;
  /** This machine's clock minus the server's, where over five minutes; ms. */
  readonly clockSkewMs?: number;
}

export interface ProfileSources {
  readonly policy?: {
    readonly profile?: TakenProfile;
    readonly publicKey?: string;
    readonly minSerial?: number;
    readonly problems: readonly Problem[];
  };
  /** From a file, a code or an address; the policy's outranks it. */
  readonly own?: TakenProfile;
  readonly previous?: TakenProfile;
  readonly address?: AddressReport;
}

/** All from the extension's own pages. */
export interface ProfileProtocol {
  getSettingsView: (request: undefined) => SettingsOverview;
  setUserSetting: (request: { readonly path: string; readonly value: unknown }) => Outcome;
  /** A path to one setting or to several (`rules`). */
  resetUserSetting: (request: { readonly path: string }) => Outcome;
  /** A file's text, or a pasted code. Changes nothing. */
  previewProfile: (request: { readonly text: string }) => ProfilePreview;
  applyProfile: (request: {
    readonly text: string;
    readonly from?: 'file' | 'address';
    readonly typedWords?: string;
  }) => Outcome;
  /** The profile before; done twice it is the later one again. */
  undoProfile: (request: undefined) => Outcome;
  /** No profile of one's own; `undoProfile` brings it back. */
  removeProfile: (request: undefined) => Outcome;
  /** The profile stays, without what only a pinned signature may say. */
  forgetKey: (request: undefined) => Outcome;
  /** Fetches at once; the page has asked for the permission. Without `url`: never again. */
  setProfileAddress: (request: { readonly url?: string }) => ProfilePreview | Outcome;
  refreshProfileAddress: (request: undefined) => ProfilePreview | Outcome;
  getProfileSources: (request: undefined) => ProfileSources;
}
