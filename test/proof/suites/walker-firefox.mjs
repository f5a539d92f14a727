import { sliced } from '../suite-kinds.mjs';
import { walksIn } from '../walker.mjs';

export default {
  browser: 'Firefox',
  run: sliced(walksIn('firefox', 3000), ({ steps, acts }) => ({ count: steps, faults: acts })),
};
