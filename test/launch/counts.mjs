import { existsSync, readFileSync } from 'node:fs';

/** Vitest's JSON report; undefined when it wrote none. */
export function countOfVitest(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last `N passed, N failed` line of an output. */
export function countOfClosingLine(output) {
  const found = [
    ...output.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm),
  ];
  const last = found.at(-1);
  return last && { passed: +last[1], failed: +last[2], skipped: +(last[3] ?? 0) };
}

/** The summary of node's own test runner. */
export function countOfNodeTest(output) {
  const number = (word) =>
    Number(new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  const [passed, failed, skipped] = [number('pass'), number('fail'), number('skipped')];
  return Number.isNaN(passed) ? undefined : { passed, failed, skipped };
}

/** Whether web-ext's summary is 0 errors, 0 notices, 0 warnings. */
export const isLintSilent = (output) =>
  ['errors', 'notices', 'warnings'].every((word) =>
    new RegExp(`^${word}\\s+0\\s*$`, 'm').test(output),
  );
