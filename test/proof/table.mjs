const HEAD = ['suite', 'browser', 'count', 'faults', 'lost', 'duplicated', 'seconds', 'verdict'];

const verdictOf = (result) => {
  if (!result) return 'not run';
  if (result.isGood) return 'holds';
  return result.isUnfinished && !result.lost && !result.duplicated ? 'unfinished' : 'FAILS';
};

const line = (cells) => `| ${cells.join(' | ')} |`;

/** The results as a Markdown table; `-` where a figure does not apply. */
export function runTable(names, results) {
  const rows = names.map((name) => {
    const result = results[name];
    const { browser, count, faults, lost, duplicated, seconds, note } = result ?? {};
    const figures = [browser, count, faults, lost, duplicated, seconds];
    const verdict = [verdictOf(result), note].filter(Boolean).join(': ');
    return [name, ...figures.map((each) => each ?? '-'), verdict];
  });
  return [HEAD, HEAD.map(() => '---'), ...rows].map(line).join('\n');
}
