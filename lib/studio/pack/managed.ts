/** Where the extension is found and under which ids, as the admin confirms them. */
export interface ExtensionPlace {
  /** 32 letters a–p; Chrome, Chromium and what is built on it. */
  readonly chromeId: string;
  /** Edge Add-ons gives an id of its own. */
  readonly edgeId: string;
  readonly firefoxId: string;
  /** Where Chromium browsers ask for updates; empty where it is installed by hand. */
  readonly updateUrl: string;
  /** The signed XPI; empty where it is installed by hand. */
  readonly xpiUrl: string;
}

/** The profile as it is carried, and who it is. */
export interface CarriedProfile {
  /** The exact text, one line. */
  readonly text: string;
  readonly signed?: { readonly signature: string; readonly key: string };
  readonly serial: number;
  readonly name: string;
  readonly issuer: string;
  readonly expires?: string;
}

export interface ManagedForm {
  readonly profile: {
    readonly profile: string;
    readonly signature?: string;
    readonly key?: string;
  };
  readonly publicKey?: string;
  readonly minSerial?: number;
}

/** Policies know integers of 32 bits; Chromium drops a larger one. */
const LARGEST_INTEGER = 0x7fff_ffff;

/**
 * What the managed policy hands to the extension: the profile as text, since Chromium drops a whole
 * object silently when one value within is of a wrong type.
 */
export const managedForm = ({ text, signed, serial }: CarriedProfile): ManagedForm =>
  signed
    ? {
        profile: { profile: text, ...signed },
        publicKey: signed.key,
        ...(serial <= LARGEST_INTEGER ? { minSerial: serial } : {}),
      }
    : { profile: { profile: text } };
