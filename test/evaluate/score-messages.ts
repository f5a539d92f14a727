/** One answer of `evaluate messages`, as far as it is scored. */
export interface Answer {
  readonly verdict: string;
  readonly emergency: boolean;
}

/** One line of a labelled file; `ambiguous` lines are left out, as the data's own notes say. */
export interface Labelled {
  readonly text: string;
  readonly label: string;
  readonly ambiguous?: boolean;
}

interface Share {
  readonly hits: number;
  readonly of: number;
  /** What should have been a hit, or should not. */
  readonly wrong: readonly string[];
}

const SAYS_SOMETHING = 'substantive';
const EMERGENCY = 'emergency';

const share = (lines: readonly (readonly [string, boolean])[], wanted: boolean): Share => {
  const hits = lines.filter(([, isHit]) => isHit);
  const wrong = lines.filter(([, isHit]) => isHit !== wanted).map(([text]) => text);
  return { hits: hits.length, of: lines.length, wrong };
};

/**
 * How many empty messages are caught, by label, and how many that say something are warned; of
 * notices, how many emergencies and how many others are suggested. Every miss by its text.
 */
export function scoreMessages(answers: readonly Answer[], labelled: readonly Labelled[]) {
  const isNotices = labelled.some(({ label }) => label === EMERGENCY);
  const good = isNotices ? EMERGENCY : undefined;
  const byLabel = new Map<string, (readonly [string, boolean])[]>();
  labelled.forEach(({ text, label, ambiguous }, index) => {
    const answer = answers[index];
    if (!answer || ambiguous) return;
    const isHit = isNotices ? answer.emergency : answer.verdict !== 'pass';
    byLabel.set(label, [...(byLabel.get(label) ?? []), [text, isHit]]);
  });
  return new Map(
    [...byLabel].map(([label, lines]) => [
      label,
      share(lines, good === undefined ? label !== SAYS_SOMETHING : label === good),
    ]),
  );
}

/** One line a label, then each miss. */
export const reportOf = (scores: ReadonlyMap<string, Share>): string =>
  [...scores]
    .flatMap(([label, { hits, of, wrong }]) => [
      `${label}: ${hits} of ${of}${wrong.length > 0 ? `, wrong ${wrong.length}` : ''}`,
      ...wrong.map((text) => `  ${text}`),
    ])
    .join('\n');
