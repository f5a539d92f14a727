import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { aptInstall, debianKind, installLine, rootPrefix } from './apt.mjs';
import { browserPlaces } from './browser-places.mjs';
import { NamedFailure } from './failure.mjs';
import { answerOf } from './run.mjs';

const OVERRIDES = {
  chromium: ['QUNYUE_CHROMIUM', 'CHROME_PATH'],
  firefox: ['QUNYUE_FIREFOX'],
};

const PACKAGES = {
  debian: { chromium: ['chromium', 'chromium-sandbox'], firefox: ['firefox-esr'] },
  ubuntu: { chromium: ['chromium-browser'], firefox: ['firefox'] },
};
const FONT_PACKAGE = 'fonts-noto-cjk';

function overridden(kind, env) {
  const key = OVERRIDES[kind].find((name) => env[name]);
  if (!key) return undefined;
  if (existsSync(env[key])) return env[key];
  throw new NamedFailure('browser-not-there', `${key} names ${env[key]}, which does not exist`, [
    `Correct ${key} or unset it.`,
  ]);
}

/** A browser's program file, or undefined. @param {'chromium' | 'firefox'} kind */
export function findBrowser(kind, env = process.env) {
  return (
    overridden(kind, env) ?? browserPlaces(kind, process.platform, env).find((f) => existsSync(f))
  );
}

/**
 * Whose build it is. Google's and Microsoft's own ("branded") ignore --load-extension since 137.
 * @returns {{name: 'Chromium' | 'Google Chrome' | 'Microsoft Edge', branded: boolean}}
 */
export function identifyChromium(file) {
  const real = existsSync(file) ? realpathSync(file) : file;
  const words = `${path.normalize(file)} ${real}`.toLowerCase();
  if (/edge/.test(words)) return { name: 'Microsoft Edge', branded: true };
  if (/google|chrome\.app/.test(words)) return { name: 'Google Chrome', branded: true };
  return { name: 'Chromium', branded: false };
}

function lacksChineseFont() {
  if (process.platform !== 'linux') return false;
  const listed = answerOf('fc-list', [':lang=zh', 'family']);
  if (listed !== undefined) return listed === '';
  const folder = '/usr/share/fonts';
  if (!existsSync(folder)) return true;
  return !readdirSync(folder, { recursive: true }).some((f) => /cjk|wqy|han|uming|ukai/i.test(f));
}

function missingFailure(missing, line) {
  const names = missing.map((kind) =>
    kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox',
  );
  const elsewhere = {
    darwin: `brew install --cask ${missing.map((k) => (k === 'chromium' ? 'chromium' : k)).join(' ')}`,
    win32: missing
      .map((k) => `winget install ${k === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`)
      .join(' ; '),
  };
  return new NamedFailure('browser-missing', `not found: ${names.join('; ')}`, [
    `Install: ${line ?? elsewhere[process.platform] ?? 'with your system’s package manager'}`,
    `Or name the program file in ${missing.map((kind) => OVERRIDES[kind][0]).join(' and ')}.`,
  ]);
}

/**
 * Finds the browsers asked for; on Debian and Ubuntu with root's rights installs what is missing.
 * @param {('chromium' | 'firefox')[]} kinds
 * @returns {Promise<Record<string, string>>} program file by kind
 * @throws {NamedFailure}
 */
export async function ensureBrowsers(kinds, { out = process.stdout } = {}) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const system = debianKind();
  const needFont = lacksChineseFont();
  if (system && (missing.length > 0 || needFont)) {
    const packages = [
      ...missing.flatMap((kind) => PACKAGES[system][kind]),
      ...(needFont ? [FONT_PACKAGE] : []),
    ];
    const prefix = rootPrefix();
    if (prefix) await aptInstall(packages, prefix, out);
    else if (missing.length > 0) throw missingFailure(missing, installLine(packages));
    else out.write(`No Chinese font found; for readable pages: ${installLine(packages)}\n`);
  }
  const stillMissing = kinds.filter((kind) => !findBrowser(kind));
  if (stillMissing.length > 0) throw missingFailure(stillMissing);
  return Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind)]));
}
