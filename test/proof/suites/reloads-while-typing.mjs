import { browserCases } from '../suite-kinds.mjs';

export default {
  browser: 'both',
  run: browserCases('the extension reloads', { env: { QUNYUE_LONG: '1' } }),
};
