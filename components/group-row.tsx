import type { PageWords } from '../lib/i18n/page-words';
import type { GroupKind } from '../lib/model/group';
import type { InventoryRow } from '../lib/overview/inventory-rows';
import { Conclusion } from './conclusion';
import { ForeignText } from './foreign-text';
import { KindChoice } from './kind-choice';
import { visibleText } from './unseen';

export interface GroupRowProps {
  readonly row: InventoryRow;
  readonly names: ReadonlyMap<string, string>;
  /** Where the row stands in a cluster of neighbouring rows that belong together. */
  readonly cluster?: string | undefined;
  readonly words: PageWords;
  readonly onKind: (row: InventoryRow, kind: GroupKind) => void;
}

/** A figure or date, or the word for its absence. */
const Known = ({
  value,
  absent,
}: {
  readonly value?: string | undefined;
  readonly absent: string;
}) => (value === undefined ? <td class="num soft">{absent}</td> : <td class="num">{value}</td>);

export function GroupRow({ row, names, cluster, words, onKind }: GroupRowProps) {
  const { inventory } = words.texts;
  const name = names.get(row.id) ?? inventory.nameless;
  return (
    <tr id={`group-${row.id}`} class={cluster}>
      <th scope="row" class="clip" title={visibleText(name)}>
        <ForeignText text={name} />
      </th>
      <td>
        <KindChoice
          name={visibleText(name)}
          kind={row.kind}
          guessed={row.guessed}
          texts={inventory}
          onChoose={(kind) => onKind(row, kind)}
        />
      </td>
      <Known value={row.memberCount?.toString()} absent={inventory.unknownCount} />
      <Known
        value={row.lastSeenAt === undefined ? undefined : words.date(row.lastSeenAt)}
        absent={inventory.neverSeen}
      />
      <td class="clip">
        {row.findings.map((finding, index) => (
          <span key={finding.check}>
            {index > 0 && inventory.semicolon}
            <Conclusion groupId={row.id} finding={finding} names={names} words={words} />
          </span>
        ))}
      </td>
    </tr>
  );
}
