import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

export const chromeOutput = inProject('.output', 'chrome-mv3');
export const firefoxOutput = inProject('.output', 'firefox-mv3');
