import type { Evidence } from '../lib/checks/check';
import type { PageWords } from '../lib/i18n/page-words';
import { ForeignText } from './foreign-text';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly words: PageWords;
}

/** Whole sentences; what speaks against the finding says so. */
export const EvidenceList = ({ evidence, words }: EvidenceListProps) => (
  <ul class="evidence">
    {evidence.map((each) => (
      <li key={`${each.key} ${JSON.stringify(each.facts)}`}>
        <ForeignText text={words.evidence(each)} />
        {each.against === true && <small class="soft">{words.texts.findings.against}</small>}
      </li>
    ))}
  </ul>
);
