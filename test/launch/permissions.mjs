import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { chromeOutput, firefoxOutput, inProject } from './paths.mjs';

/** What a reviewer, and a person who installs, must be told about when it changes. */
const WATCHED = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_security_policy',
  'externally_connectable',
  'web_accessible_resources',
  'incognito',
  'content_scripts',
  'storage',
  'sandbox',
  'minimum_chrome_version',
  'browser_specific_settings',
];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {string[]} one line per difference */
export function compareManifest(browser, manifest, baseline) {
  return WATCHED.filter((key) => !isDeepStrictEqual(manifest[key], baseline[key])).map(
    (key) =>
      `${browser}: ${key} is ${JSON.stringify(manifest[key])}, agreed is ${JSON.stringify(baseline[key])}`,
  );
}

/** Compares both builds with what was agreed in test/fixtures/permissions.json. */
export async function checkPermissions() {
  const baseline = readJson(inProject('test', 'fixtures', 'permissions.json'));
  const outputs = { chrome: chromeOutput, firefox: firefoxOutput };
  const differences = Object.entries(outputs).flatMap(([browser, folder]) =>
    compareManifest(browser, readJson(path.join(folder, 'manifest.json')), baseline[browser]),
  );
  return { ok: differences.length === 0, output: differences.join('\n') };
}
