import { browserCases } from '../suite-kinds.mjs';

export default {
  browser: 'Chromium',
  run: browserCases('changed pages', { browser: 'chromium', env: { E2E: 'full' } }),
};
