import { sliced } from '../suite-kinds.mjs';
import { workerKills } from '../worker-kills.mjs';

export default {
  browser: 'Chromium',
  run: sliced(workerKills, ({ acknowledged, kills }) => ({ count: acknowledged, faults: kills })),
};
