import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from './paths.mjs';

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

const record = () => inProject('node_modules', '.package-lock.json');

/** After an install that must not be trusted. */
export const forgetInstall = () => rmSync(record(), { force: true });

/**
 * Why node_modules must be installed anew, or undefined when it is what the lockfile asks for.
 * npm writes its own record last, so an interrupted install is noticed too.
 */
export function whyInstall() {
  if (!existsSync(record())) return 'nothing is installed yet';
  try {
    return compareLocks(readPackages(inProject('package-lock.json')), readPackages(record()));
  } catch {
    return 'the record of what is installed cannot be read';
  }
}

/** @returns {string | undefined} the first difference that matters */
export function compareLocks(wanted, installed, { platform, arch } = process) {
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue;
    const present = installed[place];
    if (!present && (entry.optional || entry.devOptional || entry.peer)) continue;
    if (present?.version !== entry.version) return `${place} is not at ${entry.version}`;
  }
  const foreign = Object.entries(installed).find(
    ([, { os, cpu }]) => (os && !os.includes(platform)) || (cpu && !cpu.includes(arch)),
  );
  return foreign && `${foreign[0]} was installed on another kind of machine`;
}
