import { browserKills } from '../browser-kills.mjs';
import { sliced } from '../suite-kinds.mjs';

export default {
  browser: 'Chromium',
  run: sliced(browserKills, ({ acknowledged, kills }) => ({ count: acknowledged, faults: kills })),
};
