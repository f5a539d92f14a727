export interface Part {
  readonly name: string;
  readonly licence: string;
}

/** What the extension is built with and ships; a test holds it against package.json. */
export const PARTS: readonly Part[] = [
  { name: '@noble/ed25519', licence: 'MIT' },
  { name: '@tanstack/virtual-core', licence: 'MIT' },
  { name: 'dexie', licence: 'Apache-2.0' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'pinyin-pro', licence: 'MIT' },
  { name: 'preact', licence: 'MIT' },
  { name: 'read-excel-file', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
  { name: 'write-excel-file', licence: 'MIT' },
];
