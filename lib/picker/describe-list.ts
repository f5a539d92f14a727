import { currentRow, marked } from './current-row';
import { derive, isOnly } from './derive';
import type { ClientDescription } from './description';
import { idOfEachRow, idOfRows } from './id-values';
import { note } from './notes';
import { lost, type Part } from './part';
import { isNameLike, rootOf, type PageNode } from './page-node';
import { rowKind, type RowKind } from './row-kind';
import { inMarkedRow, placeInRow, rowsAround, type Rows } from './rows';
import { chainText, compoundText, select, type Chain, type Compound } from './selector';
import { viewsOf, viewWith, type View } from './views';

type List = NonNullable<ClientDescription['list']>;

interface DescribedList extends Part<List> {
  /** Absent where a row shows no id: its name stands for one then. */
  readonly readId?: (row: PageNode) => string | undefined;
  /** Names the open chat by its row: for pages that show its name nowhere else. */
  readonly openName?: Chain;
  /** What is there whenever somebody is logged in: what the rows lie in. */
  readonly ready?: string;
  /** How its rows tell what kind of chat is open, if only they do. */
  readonly kind?: RowKind;
}

/** How a row itself says that it is a group's, where a private chat's row says otherwise. */
function groupRow(
  views: readonly View[],
  rows: Rows,
  current: Compound | undefined,
  kind: RowKind | undefined,
): NonNullable<List['group']> {
  if (!current) return 'open-chat';
  const open = (kind: 'other-group' | 'person'): readonly PageNode[] =>
    viewsOf(views, kind).flatMap(({ root }) => marked(select(root, rows.chain), current));
  const [groups, persons] = [open('other-group'), open('person')];
  const told = Object.entries(rows.row.attributes).find(([name, value]) => {
    const says = (row: PageNode): boolean => row.attributes[name]?.startsWith(value) === true;
    return (
      /(?:type|kind)$/.test(name) &&
      /^[a-zA-Z][\w-]{0,20}$/.test(value) &&
      persons.length > 0 &&
      persons.every((row) => row.attributes[name] !== undefined && !says(row)) &&
      groups.every(says)
    );
  });
  if (told) return { attribute: told[0], startsWith: told[1] };
  if (!kind) return 'open-chat';
  const { selector, attribute, startsWith } = kind;
  return { ...(selector === undefined ? {} : { selector }), attribute, startsWith };
}

function readyOf({ row }: Rows): string | undefined {
  const root = rootOf(row);
  for (let at = row.parent; at?.parent; at = at.parent) {
    if (at.tag === 'body') return undefined;
    const found = derive(at, isOnly(root, at));
    if (found && found.cost < 10) return chainText(found.what);
  }
  return undefined;
}

/** The list of chats, from the name of the open group in it. */
export function describeList(views: readonly View[]): DescribedList {
  const view = viewWith(views, ['listName', 'editor']) ?? viewWith(views, ['listName']);
  if (!view) return { notes: [] };
  const { listName, editor } = view.picks;
  if (!isNameLike(listName)) return lost('name-too-wide', 'list.name');
  const rows = rowsAround(
    [listName],
    editor ? [editor] : [],
    (rows) =>
      Number(idOfRows(rows.row, rows.all) !== undefined) +
      Number(currentRow(views, rows) !== undefined),
  );
  const name = rows && placeInRow(listName, rows);
  if (!rows || !name) return lost('list-lost', 'list.row');
  const id = idOfEachRow(rows.row, rows.all);
  const current = currentRow(views, rows);
  const kind = current && rowKind(views, rows, current);
  const ready = readyOf(rows);
  const openName = current && inMarkedRow(listName, rows, current);
  const part = {
    row: chainText(rows.chain),
    virtual: true,
    id: id?.value ?? name,
    group: groupRow(views, rows, current, kind),
    name,
    ...(current ? { current: compoundText(current) } : {}),
  } as const;
  return {
    part,
    rows,
    notes: id ? [] : [note('id-by-name', 'list.id')],
    ...(id ? { readId: id.read } : {}),
    ...(openName ? { openName } : {}),
    ...(kind ? { kind } : {}),
    ...(ready === undefined ? {} : { ready }),
  };
}
