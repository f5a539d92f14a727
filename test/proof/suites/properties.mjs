import { unitCases } from '../suite-kinds.mjs';

/** Laws of the code, a file or more of each room. */
const FILES = [
  'test/activity/day-counts.test.ts',
  'test/activity/gather.test.ts',
  'test/calendar/civil-time.test.ts',
  'test/calendar/parse-notice.test.ts',
  'test/calendar/work-status.test.ts',
  'test/clients/origin-match.test.ts',
  'test/components/foreign-text.test.tsx',
  'test/coverage/watched-days.test.ts',
  'test/evaluate/instant.test.ts',
  'test/exchange/merge.test.ts',
  'test/guard/recent-talk.test.ts',
  'test/guard/within-budget.test.ts',
  'test/profile/layers.test.ts',
  'test/profile/pattern.test.ts',
  'test/report/cell.test.ts',
  'test/rules/judge.test.ts',
  'test/rules/sameness.test.ts',
  'test/similarity/cluster.test.ts',
  'test/similarity/identical-sets.test.ts',
  'test/text/display-name.test.ts',
  'test/text/empty-talk.test.ts',
  'test/text/same-text.test.ts',
];

export default {
  browser: '-',
  run: ({ short, untilMs }) => unitCases(FILES, { runs: short ? 1000 : 20_000, untilMs }),
};
