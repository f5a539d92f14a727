// The roll-out pack's files as the studio writes them, from the sources through vite's own loader.
import path from 'node:path';
import { runnerImport } from 'vite';

const lib = path.resolve(import.meta.dirname, '../../../lib');
const load = async (file) =>
  (await runnerImport(path.join(lib, file), { configFile: false, logLevel: 'error' })).module;

/**
 * The pack of a profile by file name, as text.
 * @param {object} profile @param {{chromeId?: string, firefoxId?: string, signed?: boolean}} options
 */
export async function packFiles(profile, { chromeId, firefoxId, signed = false }) {
  const { rollOutPack } = await load('studio/pack/roll-out-pack.ts');
  const { carriedOf, withSignature } = await load('studio/pack/carried.ts');
  const { CHROME_ID, FIREFOX_ID } = await load('studio/pack/extension-ids.ts');
  let carried = carriedOf(profile, profile);
  if (signed) {
    const { makeSigningKey } = await load('platform/signing/key-file.ts');
    const { signProfile } = await load('platform/signing/profile-signature.ts');
    const { seed } = await makeSigningKey();
    carried = withSignature(carried, await signProfile(carried.text, seed));
  }
  const place = {
    chromeId: chromeId ?? CHROME_ID,
    edgeId: chromeId ?? CHROME_ID,
    firefoxId: firefoxId ?? FIREFOX_ID,
    updateUrl: '',
    xpiUrl: '',
  };
  const about = { profile: carried, place, contact: '', today: '2026-11-22' };
  const files = rollOutPack(about, 'code');
  return Object.fromEntries(files.map(({ name, content }) => [name, content]));
}
