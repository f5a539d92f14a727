import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { InventoryRow } from '../lib/overview/inventory-rows';

type Texts = Pick<
  PageTexts['inventory'],
  'nameless' | 'nameUnkept' | 'nameUnkeptWhy' | 'wordsUnkept'
>;

/** A group's name, or what stands for one that it lacks or that is not at hand. */
export const nameOrWords = ({ name, isNameUnkept }: InventoryRow, texts: Texts): string =>
  name || (isNameUnkept === true ? texts.nameUnkept : texts.nameless);

/** Names by id, and for those that are not at hand the words for it. */
export function withUnkeptNames(
  names: ReadonlyMap<string, string>,
  rows: readonly InventoryRow[],
  { nameUnkept }: Texts,
): ReadonlyMap<string, string> {
  const unkept = rows.filter(({ isNameUnkept }) => isNameUnkept === true);
  return unkept.length === 0
    ? names
    : new Map([...names, ...unkept.map(({ id }) => [id, nameUnkept] as const)]);
}

/** Why a name is not there; of an unsorted group, that what is written does not stay either. */
export const UnkeptName = ({
  row,
  texts,
}: {
  readonly row: InventoryRow;
  readonly texts: Texts;
}) => (
  <>
    {row.isNameUnkept === true && <p class="soft small">{texts.nameUnkeptWhy}</p>}
    {row.kind === 'unknown' && <p class="soft small">{texts.wordsUnkept}</p>}
  </>
);
