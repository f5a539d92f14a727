import type { ReportRow } from './judge-rows';

/** Before and after (清理前 → 清理后), and what the advice would leave. */
export interface ReportCounts {
  /** All groups of the report, those already dissolved among them. */
  readonly before: number;
  readonly dissolved: number;
  /** Still there. */
  readonly now: number;
  readonly keep: number;
  readonly merge: number;
  readonly dissolve: number;
  readonly verify: number;
  /** Left once the advice is followed; what is to be verified still counts. */
  readonly afterAdvice: number;
}

export function countRows(rows: readonly ReportRow[]): ReportCounts {
  const of = (kind: ReportRow['advice']): number =>
    rows.filter(({ advice }) => advice === kind).length;
  const [keep, merge, dissolve, verify, dissolved] = [
    of('keep'),
    of('merge'),
    of('dissolve'),
    of('verify'),
    of('done'),
  ];
  const before = rows.length;
  const afterAdvice = keep + verify;
  return { before, dissolved, now: before - dissolved, keep, merge, dissolve, verify, afterAdvice };
}
