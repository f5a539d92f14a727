import type { CheckFinding } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import { mainReason } from '../lib/overview/reasons';
import { ForeignText } from './foreign-text';

export interface ConclusionProps {
  readonly groupId: string;
  readonly finding: CheckFinding;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
}

/** The same words as plain text. */
export function conclusionWords({ groupId, finding, names, words }: ConclusionProps): string {
  const { inventory } = words.texts;
  const { keep, band } = finding;
  if (band === 'possible') return words.texts.findings.bands.possible;
  if (keep === groupId) return inventory.keepThis;
  if (keep !== undefined) return inventory.mergeInto(names.get(keep) ?? inventory.nameless);
  const reason = mainReason(finding);
  return reason === undefined ? words.check(finding.check) : words.brief(reason);
}

/** What a finding says of one group, in a few words. */
export const Conclusion = (props: ConclusionProps) => (
  <span class={props.finding.keep === props.groupId ? 'keep' : undefined}>
    <ForeignText text={conclusionWords(props)} />
  </span>
);
