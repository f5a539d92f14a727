import { useState } from 'preact/hooks';
import type { CheckFinding } from '../lib/checks/check';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { evidenceOf, reasonsToKeep } from '../lib/overview/reasons';
import { DissolveKit } from './dissolve-kit';
import { EvidenceList } from './evidence-list';
import { EvidenceWaterfall } from './evidence-waterfall';
import { ForeignText } from './foreign-text';
import type { InventoryActions, Pair, PanelContext } from './inventory-actions';
import { KeepChoice } from './keep-choice';
import { MemberOverlap } from './member-overlap';

export interface DuplicateSectionProps {
  readonly finding: CheckFinding;
  /** The group that was opened. */
  readonly groupId: string;
  readonly names: ReadonlyMap<string, string>;
  readonly context: PanelContext;
  readonly words: PageWords;
  readonly actions: InventoryActions;
}

/** All pairs that a word on the opened group is about. */
const pairsWith = (groupId: string, { groupIds }: CheckFinding): readonly Pair[] =>
  groupIds.filter((id) => id !== groupId).map((id) => [groupId, id]);

function Evidence({ finding, names, words }: DuplicateSectionProps) {
  const { cluster } = panelTexts(words.locale);
  const { scored } = finding;
  const nameOf = (id: string): string => names.get(id) ?? words.texts.inventory.nameless;
  return (
    <section aria-labelledby="evidence">
      <h3 id="evidence">
        {cluster.evidence}
        {scored && <small class="soft">{cluster.evidenceHint}</small>}
      </h3>
      {scored && <EvidenceWaterfall scored={scored} locale={words.locale} />}
      {scored && finding.groupIds.length > 2 && (
        <p class="soft small">
          <ForeignText
            text={cluster.weakestOf(nameOf(scored.between[0]), nameOf(scored.between[1]))}
          />
        </p>
      )}
      <EvidenceList evidence={evidenceOf(finding)} words={words} />
    </section>
  );
}

/** A cluster of groups for the same work: why, whose members, which to keep, and what to do. */
export function DuplicateSection(props: DuplicateSectionProps) {
  const { finding, groupId, names, context, words, actions } = props;
  const texts = panelTexts(words.locale);
  const [kept, setKept] = useState(finding.keep);
  const nameOf = (id: string): string => names.get(id) ?? words.texts.inventory.nameless;
  const leaving = finding.groupIds.filter((id) => id !== kept);
  const isPair = finding.groupIds.length === 2;
  return (
    <>
      <Evidence {...props} />
      <section aria-labelledby="members">
        <h3 id="members">
          {texts.cluster.members}
          <small class="soft legend">
            <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
              <rect class="pro" width="10" height="10" />
            </svg>
            {texts.cluster.shared(Math.max(0, ...(finding.overlaps ?? []).map((o) => o.shared)))}
          </small>
        </h3>
        <MemberOverlap finding={finding} names={names} words={words} />
      </section>
      {kept !== undefined && (
        <section aria-labelledby="keep">
          <h3 id="keep">
            <ForeignText text={words.texts.findings.keep(nameOf(kept))} />
          </h3>
          {kept === finding.keep ? (
            <EvidenceList evidence={reasonsToKeep(finding)} words={words} />
          ) : (
            <p class="soft">
              <ForeignText text={texts.cluster.keepChosen(nameOf(kept))} />
            </p>
          )}
          <div class="acts">
            <KeepChoice groupIds={leaving} nameOf={nameOf} texts={texts.cluster} onKeep={setKept} />
            <button
              type="button"
              class="link"
              onClick={() =>
                actions.decide(
                  'not-duplicate',
                  pairsWith(groupId, finding),
                  texts.decisions.notDuplicateSaved,
                )
              }
            >
              <ForeignText
                text={
                  isPair ? texts.cluster.notDuplicate : texts.cluster.notOneOfThem(nameOf(groupId))
                }
              />
            </button>
          </div>
        </section>
      )}
      <DissolveKit
        key={`${kept} ${groupId}`}
        leaving={
          leaving.includes(groupId) ? [groupId, ...leaving.filter((id) => id !== groupId)] : leaving
        }
        keep={kept}
        use="merge"
        names={names}
        context={context}
        words={words}
        actions={actions}
      />
    </>
  );
}
