import type { PageWords } from '../lib/i18n/page-words';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { Conclusion } from './conclusion';
import { ForeignText } from './foreign-text';
import { StateMark } from './state-mark';
import { visibleText } from './unseen';

export interface GroupRowProps {
  readonly row: InventoryRow;
  /** Place in the whole table, from 1, its head included. */
  readonly position: number;
  readonly names: ReadonlyMap<string, string>;
  /** Where the row stands in a cluster of neighbouring rows that belong together. */
  readonly cluster?: string | undefined;
  readonly chosen: boolean;
  readonly ticked: boolean;
  /** The one row that Tab reaches; arrows move between rows. */
  readonly tabStop: boolean;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
  readonly onTick: (id: string) => void;
}

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

export function GroupRow({ row, names, words, ...at }: GroupRowProps) {
  const { inventory } = words.texts;
  const name = names.get(row.id) ?? inventory.nameless;
  return (
    <tr
      id={`group-${row.id}`}
      class={at.cluster}
      aria-rowindex={at.position}
      aria-current={at.chosen ? 'true' : undefined}
      onClick={() => at.onChoose(row.id)}
    >
      <td class="col-tick" onClick={(event) => event.stopPropagation()}>
        <input
          type="checkbox"
          checked={at.ticked}
          tabIndex={at.tabStop ? 0 : -1}
          aria-label={inventory.tick(visibleText(name))}
          onChange={() => at.onTick(row.id)}
        />
      </td>
      <th scope="row" class="clip" title={visibleText(name)}>
        <button type="button" class="name" tabIndex={at.tabStop ? 0 : -1}>
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
      <td class="clip">
        {row.findings.map((finding, index) => (
          <span key={`${finding.check}${index}`}>
            {index > 0 && inventory.semicolon}
            <Conclusion groupId={row.id} finding={finding} names={names} words={words} />
          </span>
        ))}
      </td>
    </tr>
  );
}
