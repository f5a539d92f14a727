import { browserCases } from '../suite-kinds.mjs';

export default {
  browser: 'both',
  run: browserCases('the extension reloads', { env: { E2E: 'full' } }),
};
