import { manyTabs } from '../many-tabs.mjs';
import { sliced } from '../suite-kinds.mjs';

/** Twenty tabs for a minute, five times. */
const ledger = {
  name: 'many-tabs',
  goals: { runs: 5 },
  async slice({ short }) {
    const { p95, ...figures } = await manyTabs(short ? { tabs: 5, seconds: 5 } : {});
    console.log(`many-tabs p95 ${p95} ms`);
    return { runs: 1, ...figures };
  },
};

export default {
  browser: 'Chromium',
  run: sliced(ledger, ({ messages, kills }) => ({ count: messages, faults: kills })),
};
