// The browsers the tests run in, and the build that each of them loads.
import path from 'node:path';

const output = path.resolve(import.meta.dirname, '../../.output');

export const builtBrowsers = {
  chromium: {
    executable: process.env.QUNYUE_CHROMIUM ?? '/usr/bin/chromium',
    extension: path.join(output, 'chrome-mv3'),
  },
  firefox: {
    executable: process.env.QUNYUE_FIREFOX ?? '/usr/bin/firefox-esr',
    extension: path.join(output, 'firefox-mv3'),
  },
};
