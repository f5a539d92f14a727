import type { PageWords } from '../lib/i18n/page-words';
import type { FindingSummary } from '../lib/overview/summaries';
import { Figures } from './figures';
import { FindingExample } from './finding-example';
import { Icon } from './icon';

export interface FindingLineProps {
  readonly summary: FindingSummary;
  /** How many examples to show. */
  readonly examples: number;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly href: string;
}

/** One check's result in the popup: its name, how much it found, an example with its evidence. */
export const FindingLine = ({ summary, examples, names, words, href }: FindingLineProps) => (
  <li>
    <a href={href} target="_blank">
      <span class="name">{words.check(summary.check)}</span>
      <span class="n num">
        <Figures text={words.found(summary.check, summary.found, summary.groupCount)} />
      </span>
      <Icon name="go" />
      {summary.findings.slice(0, examples).map((finding) => (
        <FindingExample
          key={finding.groupIds.join()}
          finding={finding}
          names={names}
          words={words}
        />
      ))}
    </a>
  </li>
);
