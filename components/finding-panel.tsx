import type { PageWords } from '../lib/i18n/page-words';
import type { Overview } from '../lib/overview/overview';
import { FindingCard } from './finding-card';
import { Figures } from './figures';

export interface FindingPanelProps {
  readonly overview: Overview;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
}

/** Every finding with its evidence, check by check. */
export function FindingPanel({ overview, names, words }: FindingPanelProps) {
  const { inventory } = words.texts;
  const { summaries, unclassified } = overview;
  return (
    <aside class="panel" aria-labelledby="findings" aria-busy={summaries === undefined}>
      <h2 id="findings">{inventory.findingsTitle}</h2>
      {summaries?.length === 0 && <p>{inventory.noFindings}</p>}
      {unclassified > 0 && <p class="soft">{inventory.notJudged(unclassified)}</p>}
      {summaries?.map(({ check, findings, groupCount }) => (
        <section key={check} aria-labelledby={check}>
          <h3 id={check} tabIndex={-1}>
            {words.check(check)}
            <span class="n">
              <Figures text={words.found(check, findings.length, groupCount)} />
            </span>
          </h3>
          <ul>
            {findings.map((finding) => (
              <FindingCard
                key={finding.groupIds.join()}
                finding={finding}
                names={names}
                words={words}
              />
            ))}
          </ul>
        </section>
      ))}
      {summaries !== undefined && summaries.length > 0 && (
        <p class="soft guidance">{inventory.guidance}</p>
      )}
    </aside>
  );
}
