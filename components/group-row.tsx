import { Component, type ComponentChildren } from 'preact';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { Conclusion, conclusionWords } from './conclusion';
import { ErrorBoundary } from './error-boundary';
import { ForeignText } from './foreign-text';
import { StateMark } from './state-mark';
import { visibleText } from './unseen';

/** The same object for the life of the table, so that a row need not be drawn again for it. */
export interface RowActions {
  readonly choose: (id: string, index: number) => void;
  readonly tick: (id: string) => void;
}

export interface GroupRowProps {
  readonly row: InventoryRow;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly names: ReadonlyMap<string, string>;
  /** Where the row stands in a cluster of neighbouring rows that belong together. */
  readonly cluster?: string | undefined;
  readonly chosen: boolean;
  readonly ticked: boolean;
  /** The one row that Tab reaches; arrows move between rows. */
  readonly tabStop: boolean;
  readonly words: PageWords;
  readonly actions: RowActions;
}

/** Places in the whole table count from 1, its head included. */
const positionOf = (index: number): number => index + 2;

/** A figure or date, or the word for its absence. */
const Known = ({
  value,
  absent,
}: {
  readonly value?: string | undefined;
  readonly absent: string;
}) => (value === undefined ? <td class="num soft">{absent}</td> : <td class="num">{value}</td>);

const Foreign = ({ text }: { readonly text?: string | undefined }) => (
  <td class="clip" title={text === undefined ? undefined : visibleText(text)}>
    {text !== undefined && <ForeignText text={text} />}
  </td>
);

const findingsTitle = ({ row, names, words }: GroupRowProps): string | undefined =>
  row.findings.length === 0
    ? undefined
    : row.findings
        .map((finding) => visibleText(conclusionWords({ groupId: row.id, finding, names, words })))
        .join(words.texts.inventory.semicolon);

const Findings = ({ row, names, words, ...rest }: GroupRowProps) => (
  <td class="clip finding" title={findingsTitle({ row, names, words, ...rest })}>
    {row.findings.map((finding, index) => (
      <span key={`${finding.check}${index}`}>
        {index > 0 && words.texts.inventory.semicolon}
        <Conclusion groupId={row.id} finding={finding} names={names} words={words} />
      </span>
    ))}
  </td>
);

function Cells(props: GroupRowProps) {
  const { row, names, words, tabStop } = props;
  const { inventory } = words.texts;
  const name = names.get(row.id) ?? inventory.nameless;
  return (
    <>
      <td class="col-tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          checked={props.ticked}
          tabIndex={tabStop ? 0 : -1}
          aria-label={inventory.tick(visibleText(name))}
          onChange={() => props.actions.tick(row.id)}
        />
      </td>
      <th scope="row" class="clip" title={visibleText(name)}>
        <button type="button" class="name" tabIndex={tabStop ? 0 : -1}>
          <ForeignText text={name} />
        </button>
      </th>
      <Foreign text={row.unit} />
      <Foreign text={row.purpose} />
      <Known value={row.memberCount?.toString()} absent={inventory.unknownCount} />
      <Known
        value={row.lastSeenAt === undefined ? undefined : words.date(row.lastSeenAt)}
        absent={inventory.neverSeen}
      />
      <td class="clip">
        <StateMark state={row.state} texts={inventory} />
      </td>
      <Findings {...props} />
    </>
  );
}

/** Drawn again only when something of it is other than before; a row that fails stays one row. */
export class GroupRow extends Component<GroupRowProps> {
  override shouldComponentUpdate(next: GroupRowProps): boolean {
    const { row, index, names, cluster, chosen, ticked, tabStop, words } = this.props;
    return (
      row !== next.row ||
      index !== next.index ||
      names !== next.names ||
      cluster !== next.cluster ||
      chosen !== next.chosen ||
      ticked !== next.ticked ||
      tabStop !== next.tabStop ||
      words !== next.words
    );
  }

  override render(props: GroupRowProps): ComponentChildren {
    const { row, index, words, actions } = props;
    return (
      <tr
        id={`group-${row.id}`}
        class={props.cluster}
        aria-rowindex={positionOf(index)}
        aria-current={props.chosen ? 'true' : undefined}
        onClick={() => actions.choose(row.id, index)}
      >
        <ErrorBoundary
          of={row}
          instead={<td colSpan={8}>{panelTexts(words.locale).broken.row}</td>}
        >
          <Cells {...props} />
        </ErrorBoundary>
      </tr>
    );
  }
}
