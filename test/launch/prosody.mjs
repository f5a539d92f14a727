import { aptInstall, debianKind, installLine, rootPrefix } from './apt.mjs';
import { answerOf, run } from './run.mjs';

const PACKAGES = ['prosody'];
const isThere = () => answerOf('prosodyctl', ['about']) !== undefined;

/**
 * The chat server behind the proof on a real web client. Debian starts it as a service, which is not
 * wanted here and stopped. Where it can't be installed, that proof says that it did not run.
 */
export async function ensureProsody({ out = process.stdout } = {}) {
  if (isThere()) return;
  const prefix = debianKind() ? rootPrefix() : undefined;
  if (!prefix) {
    out.write(`prosody is missing, so Converse.js is not tried: ${installLine(PACKAGES)}\n`);
    return;
  }
  await aptInstall(PACKAGES, prefix, out).catch((error) => out.write(`${error.message}\n`));
  const [program, ...rest] = [...prefix, 'systemctl', 'disable', '--now', 'prosody'];
  await run(program, rest).catch(() => undefined);
}
