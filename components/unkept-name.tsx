import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { InventoryRow } from '../lib/overview/inventory-rows';

/** A group's name, or what stands for one that it lacks or that is not at hand. */
export const nameOrWords = ({ name, isNameUnkept }: InventoryRow, words: PageWords): string =>
  name ||
  (isNameUnkept === true ? panelTexts(words.locale).unkept.name : words.texts.inventory.nameless);

/** Names by id, and for those that are not at hand the words for it. */
export function withUnkeptNames(
  names: ReadonlyMap<string, string>,
  rows: readonly InventoryRow[],
  { locale }: PageWords,
): ReadonlyMap<string, string> {
  const unkept = rows.filter(({ isNameUnkept }) => isNameUnkept === true);
  return unkept.length === 0
    ? names
    : new Map([...names, ...unkept.map(({ id }) => [id, panelTexts(locale).unkept.name] as const)]);
}

interface UnkeptProps {
  readonly row: InventoryRow;
  readonly words: PageWords;
}

/** Why a name is not there; nothing for a group that has its name, or none. */
export const WhyUnkept = ({ row, words }: UnkeptProps) =>
  row.isNameUnkept === true ? <p class="soft">{panelTexts(words.locale).unkept.why}</p> : null;

/** The same, and of an unsorted group that what is written does not stay either. */
export const UnkeptTexts = ({ row, words }: UnkeptProps) => (
  <>
    <WhyUnkept row={row} words={words} />
    {row.kind === 'unknown' && <p class="soft">{panelTexts(words.locale).unkept.words}</p>}
  </>
);
