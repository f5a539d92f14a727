import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Runs with the folder of a fresh browser profile, and takes it away afterwards. */
export async function withProfile(run) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qunyue-proof-'));
  try {
    return await run(profile);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}
