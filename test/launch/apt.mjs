import { existsSync, readFileSync } from 'node:fs';
import { NamedFailure } from './failure.mjs';
import { answerOf, run } from './run.mjs';

/** `debian`, `ubuntu`, or undefined where apt-get is not the way. */
export function debianKind(file = '/etc/os-release') {
  if (process.platform !== 'linux' || !existsSync(file) || !existsSync('/usr/bin/apt-get')) return;
  const text = readFileSync(file, 'utf8');
  const words = (key) => new RegExp(`^${key}="?([^"\\n]*)`, 'm').exec(text)?.[1]?.split(' ') ?? [];
  const ids = [...words('ID'), ...words('ID_LIKE')];
  return ['ubuntu', 'debian'].find((id) => ids.includes(id));
}

/** What must stand before apt-get for it to have root's rights; undefined where it cannot. */
export function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return answerOf('sudo', ['-n', 'true']) === undefined ? undefined : ['sudo', '-n'];
}

const installArguments = (packages) => ['install', '-y', '--no-install-recommends', ...packages];

/** The line a person would type. */
export const installLine = (packages) =>
  `sudo apt-get update && sudo apt-get ${installArguments(packages).join(' ')}`;

/** Installs packages after saying so. @throws {NamedFailure} */
export async function aptInstall(packages, prefix, out) {
  out.write(`Installing with apt-get, for the tests: ${packages.join(' ')}\n`);
  const [program, ...before] = [...prefix, 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run(program, [...before, 'update'], { env });
  const done = await run(program, [...before, ...installArguments(packages)], { env });
  if (done.code === 0) return;
  out.write(updated.code === 0 ? done.output : updated.output + done.output);
  throw new NamedFailure('apt-failed', `apt-get could not install ${packages.join(' ')}`, [
    'Read its own words above; a mirror may be out of reach or another apt may be running.',
    `Then run: ${installLine(packages)}`,
  ]);
}
