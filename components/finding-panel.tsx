import type { PageWords } from '../lib/i18n/page-words';
import type { Progress } from '../lib/checks/kit/progress';
import type { LifeTime } from '../lib/overview/life-times';
import type { Overview } from '../lib/overview/overview';
import { BeforeAfter } from './before-after';
import { FindingBrief } from './finding-brief';
import { Figures } from './figures';
import { LifeTimeline } from './life-timeline';

export interface FindingPanelProps {
  readonly overview: Overview;
  readonly progress: Progress;
  readonly times: readonly LifeTime[];
  /** Epoch ms. */
  readonly asOf: number;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
}

/** More are found through the table; drawing thousands would stop the page. */
const MOST_DRAWN = 40;

/** Every finding in brief, check by check; choosing a group shows all its evidence. */
export function FindingPanel(props: FindingPanelProps) {
  const { overview, names, words, onChoose } = props;
  const { inventory } = words.texts;
  const { summaries, unclassified } = overview;
  return (
    <aside class="panel" aria-labelledby="findings" aria-busy={summaries === undefined}>
      <h2 id="findings">{inventory.findingsTitle}</h2>
      {summaries?.length === 0 && <p>{inventory.noFindings}</p>}
      {unclassified > 0 && <p class="soft">{inventory.notJudged(unclassified)}</p>}
      <BeforeAfter progress={props.progress} words={words} />
      <LifeTimeline
        times={props.times}
        asOf={props.asOf}
        names={names}
        words={words}
        onChoose={onChoose}
      />
      {summaries?.map(({ check, findings, groupCount }) => (
        <section key={check} aria-labelledby={check}>
          <h3 id={check} tabIndex={-1}>
            {words.check(check)}
            <span class="n">
              <Figures text={words.found(check, findings.length, groupCount)} />
            </span>
          </h3>
          <ul>
            {findings.slice(0, MOST_DRAWN).map((finding) => (
              <FindingBrief
                key={finding.groupIds.join()}
                finding={finding}
                names={names}
                words={words}
                onChoose={onChoose}
              />
            ))}
          </ul>
          {findings.length > MOST_DRAWN && (
            <p class="soft">{inventory.moreInTable(findings.length - MOST_DRAWN)}</p>
          )}
        </section>
      ))}
      {summaries !== undefined && summaries.length > 0 && (
        <p class="soft guidance">{inventory.guidance}</p>
      )}
    </aside>
  );
}
