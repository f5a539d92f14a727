import { unitCases } from '../suite-kinds.mjs';

/** Profiles and everything that can be imported, malformed in every way. */
const FILES = ['test/profile', 'test/exchange', 'test/intake', 'test/tables'];

export default {
  browser: '-',
  run: ({ short, untilMs }) => unitCases(FILES, { runs: short ? 2500 : 5000, untilMs }),
};
