import fc from 'fast-check';

/** How often each property is tried, whatever it says itself; from `QUNYUE_RUNS`. */
const numRuns = Number(process.env.QUNYUE_RUNS);

const asOften = <Ts>(params: fc.Parameters<Ts> = {}): fc.Parameters<Ts> => ({ ...params, numRuns });

/** Takes the place of fast-check where `QUNYUE_RUNS` is set (test/config/vitest.config.ts). */
export default {
  ...fc,
  assert: <Ts>(property: fc.IRawProperty<Ts>, params?: fc.Parameters<Ts>) =>
    fc.assert(property, asOften(params)),
  check: <Ts>(property: fc.IRawProperty<Ts>, params?: fc.Parameters<Ts>) =>
    fc.check(property, asOften(params)),
};
