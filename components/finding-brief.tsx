import type { CheckFinding } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import { mainReason } from '../lib/overview/reasons';
import { FindingNames } from './finding-names';
import { ForeignText } from './foreign-text';

export interface FindingBriefProps {
  readonly finding: CheckFinding;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
}

/** One finding in two lines: which groups, how sure, and the weightiest reason. */
export function FindingBrief({ finding, names, words, onChoose }: FindingBriefProps) {
  const { band } = finding;
  const reason = mainReason(finding);
  const { bands } = words.texts.findings;
  return (
    <li class="finding">
      <h4>
        <FindingNames finding={finding} names={names} words={words} onChoose={onChoose} />
      </h4>
      <p class="soft">
        {band !== undefined && `${bands[band]}${reason ? words.texts.inventory.semicolon : ''}`}
        {reason && <ForeignText text={words.brief(reason)} />}
      </p>
    </li>
  );
}
