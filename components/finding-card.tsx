import type { CheckFinding } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import { evidenceOf, reasonsToKeep } from '../lib/overview/reasons';
import { EvidenceList } from './evidence-list';
import { FindingNames } from './finding-names';
import { ForeignText } from './foreign-text';

export interface FindingCardProps {
  readonly finding: CheckFinding;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
}

/** One finding with all its evidence, also what speaks against it. */
export function FindingCard({ finding, names, words, onChoose }: FindingCardProps) {
  const { findings, inventory } = words.texts;
  const nameOf = (id: string): string => names.get(id) ?? inventory.nameless;
  return (
    <li class="finding">
      <h4>
        <FindingNames finding={finding} names={names} words={words} onChoose={onChoose} />
      </h4>
      {finding.band !== undefined && <p class="soft">{findings.bands[finding.band]}</p>}
      <EvidenceList evidence={evidenceOf(finding)} words={words} />
      {finding.keep !== undefined && (
        <>
          <p class="keep">
            <ForeignText text={findings.keep(nameOf(finding.keep))} />
          </p>
          <EvidenceList evidence={reasonsToKeep(finding)} words={words} />
        </>
      )}
    </li>
  );
}
