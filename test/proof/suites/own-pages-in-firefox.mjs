import { browserCases } from '../suite-kinds.mjs';

export default {
  browser: 'Firefox',
  run: browserCases('files:', { browser: 'firefox', env: { E2E: 'full' } }),
};
