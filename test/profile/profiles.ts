import { readFileSync } from 'node:fs';
import { parseProfile } from '../../lib/profile/parse-profile';
import type { Profile } from '../../lib/profile/schema';

/** Every key of profile.md once, each value other than the built-in one. */
export const fullProfileText = readFileSync(
  new URL('../fixtures/profiles/full.json', import.meta.url),
  'utf8',
);

export type Json = Record<string, unknown>;

export const fullProfile = (): Json => JSON.parse(fullProfileText) as Json;

/** A small profile with these settings and further envelope keys. */
export const profileText = (settings: unknown, envelope: Json = {}): string =>
  JSON.stringify({ format: 'qunyue-profile', version: 1, serial: 1, settings, ...envelope });

export const accepted = (text: string): Profile => {
  const parsed = parseProfile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
};

/** `code path` of each warning, or of each reason to refuse after `refused`. */
export const named = (text: string): readonly string[] => {
  const parsed = parseProfile(text);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  const lines = problems.map(({ code, path }) => `${code} ${path}`.trim());
  return parsed.ok ? lines : ['refused', ...lines];
};
