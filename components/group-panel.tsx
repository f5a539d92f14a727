import { useEffect, useRef } from 'preact/hooks';
import type { CheckFinding } from '../lib/checks/check';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Group, GroupKind } from '../lib/model/group';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { DissolveKit } from './dissolve-kit';
import { DuplicateSection } from './duplicate-section';
import { ErrorBoundary } from './error-boundary';
import { FindingCard } from './finding-card';
import { GroupHistory } from './group-history';
import type { InventoryActions, PanelContext } from './inventory-actions';
import { PairDecisions } from './pair-decisions';
import { PanelHead } from './panel-head';
import { RecordForm } from './record-form';
import { SameGroupQuestion } from './same-group-question';
import { StateSteps } from './state-steps';
import { UnkeptTexts } from './unkept-name';

export interface GroupPanelProps {
  readonly row: InventoryRow;
  readonly group: Group;
  readonly names: ReadonlyMap<string, string>;
  readonly units: readonly string[];
  readonly context: PanelContext;
  readonly words: PageWords;
  readonly actions: InventoryActions;
  readonly onChoose: (id: string) => void;
  readonly onKind: (row: InventoryRow, kind: GroupKind) => void;
  readonly onClose: () => void;
}

/** Findings after which a group may be dissolved, without another to go to. */
const MAY_GO: readonly string[] = ['finished', 'inactive', 'lives-on'];

const clusterIn = ({ findings }: InventoryRow): CheckFinding | undefined =>
  findings.find(({ check }) => check === 'duplicate');

const OtherFinding = ({ finding, ...props }: GroupPanelProps & { finding: CheckFinding }) => (
  <section aria-label={props.words.check(finding.check)}>
    <h3>{props.words.check(finding.check)}</h3>
    <ul>
      <FindingCard
        finding={finding}
        names={props.names}
        words={props.words}
        onChoose={props.onChoose}
      />
    </ul>
  </section>
);

/** What may be done about the group: with its cluster, by itself, or only its state. */
function Work(props: GroupPanelProps) {
  const { row, group, names, context, words, actions } = props;
  const cluster = clusterIn(row);
  const shared = { names, context, words, actions };
  if (cluster) {
    return (
      <DuplicateSection
        key={`${row.id} ${cluster.groupIds.join()} ${cluster.keep ?? ''}`}
        finding={cluster}
        groupId={row.id}
        {...shared}
      />
    );
  }
  if (row.findings.some(({ check }) => MAY_GO.includes(check)))
    return <DissolveKit key={row.id} leaving={[row.id]} use="dissolve" {...shared} />;
  return row.kind === 'work' ? (
    <StateSteps key={row.id} group={group} words={words} actions={actions} />
  ) : null;
}

function Record(props: GroupPanelProps) {
  const { row, group, names, words, actions } = props;
  const { record, decisions } = panelTexts(words.locale);
  return (
    <section aria-labelledby="record">
      <h3 id="record">{record.title}</h3>
      <RecordForm
        key={row.id}
        group={group}
        name={names.get(row.id) ?? words.texts.inventory.nameless}
        listed={row}
        guessedKind={row.guessed}
        units={props.units}
        words={words}
        actions={actions}
        onKind={(kind) => props.onKind(row, kind)}
      />
      {group.reported !== true && (
        <div class="acts">
          <button
            type="button"
            class="link"
            title={decisions.twoHint}
            onClick={() => actions.partNext(group.id, decisions.twoSaved)}
          >
            {decisions.two}
          </button>
        </div>
      )}
    </section>
  );
}

function Parts(props: GroupPanelProps) {
  const { row, group, names, context, words, actions, onChoose } = props;
  const isClustered = clusterIn(row) !== undefined;
  const others = row.findings.filter(({ check }) => check !== 'duplicate');
  return (
    <>
      <UnkeptTexts row={row} words={words} />
      <SameGroupQuestion {...{ group, names, context, words, actions, onChoose }} />
      {row.findings.length === 0 && row.kind === 'work' && (
        <p class="soft">{words.texts.inventory.nothingFound}</p>
      )}
      {isClustered && <Work {...props} />}
      {others.map((finding) => (
        <OtherFinding key={finding.check} {...props} finding={finding} />
      ))}
      {!isClustered && <Work {...props} />}
      <PairDecisions groupId={row.id} {...{ names, context, words, actions }} />
      <Record {...props} />
      <GroupHistory group={group} history={context.history} words={words} />
    </>
  );
}

/** One group, or its cluster: what was found with all evidence, what to do, and what is known. */
export function GroupPanel(props: GroupPanelProps) {
  const { row, group, names, words, actions, onClose } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    actions.open(row.id);
  }, [row.id]);
  return (
    <aside
      ref={panel}
      class="panel"
      aria-labelledby="chosen"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <PanelHead
        groupIds={clusterIn(row)?.groupIds ?? [row.id]}
        chosen={row.id}
        band={clusterIn(row)?.band}
        names={names}
        words={words}
        onChoose={props.onChoose}
        onClose={onClose}
      />
      <ErrorBoundary
        of={group}
        instead={<p role="alert">{panelTexts(words.locale).broken.part}</p>}
      >
        <Parts {...props} />
      </ErrorBoundary>
    </aside>
  );
}
