import type { ClientDescription } from './description';
import { idOfEachRow, idOfRows } from './id-values';
import { lost, type Part } from './part';
import { isNameLike } from './page-node';
import { isRowLike, placeInRow, rowsAround } from './rows';
import { chainText } from './selector';
import { viewWith, type View } from './views';

/** Pages make up an element's own `id` anew on each visit; a person's would be another each time. */
const isPersonId = (attribute: string): boolean => attribute !== 'id' && attribute !== 'href';

/** The member list, from one member's name in it. */
export function describeMembers(
  views: readonly View[],
): Part<NonNullable<ClientDescription['members']>> {
  const view = viewWith(views, ['member', 'editor']) ?? viewWith(views, ['member']);
  if (!view) return { notes: [] };
  const { member, editor } = view.picks;
  if (!isNameLike(member)) return lost('name-too-wide', 'members.name');
  const rows = rowsAround([member], editor ? [editor] : [], ({ row, all }) =>
    Number(isRowLike(row) || idOfRows(row, all, isPersonId) !== undefined),
  );
  const name = rows && placeInRow(member, rows);
  if (!rows || !name) return lost('members-lost', 'members.row');
  const id = idOfEachRow(rows.row, rows.all, isPersonId);
  const part = {
    row: chainText(rows.chain),
    complete: view.count !== undefined && view.count === rows.all.length,
    ...(id ? { id: id.value } : {}),
    name,
  };
  return { part, rows, notes: [] };
}
