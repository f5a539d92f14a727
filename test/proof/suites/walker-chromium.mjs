import { sliced } from '../suite-kinds.mjs';
import { walksIn } from '../walker.mjs';

export default {
  browser: 'Chromium',
  run: sliced(walksIn('chromium', 10_000), ({ steps, acts }) => ({ count: steps, faults: acts })),
};
