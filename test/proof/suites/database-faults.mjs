import { faults, isHandled } from '../database-faults.mjs';
import { sliced } from '../suite-kinds.mjs';

/** Each round is all six faults; what was not there as before is lost. */
const ledger = {
  name: 'database-faults',
  goals: { faults: 30 },
  async slice() {
    const figures = { rows: 0, faults: 0, lost: 0 };
    for (const [name, run] of Object.entries(faults)) {
      const seen = await run();
      figures.faults += 1;
      figures.rows += seen.rowsBefore;
      if (!isHandled(name, seen)) figures.lost += 1;
    }
    return figures;
  },
};

export default {
  browser: 'Chromium',
  run: sliced(ledger, ({ rows, faults: injected }) => ({ count: rows, faults: injected })),
};
