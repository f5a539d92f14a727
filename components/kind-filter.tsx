import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { KIND_FILTERS, type KindFilter as Filter } from '../lib/overview/arrange-rows';
import { Figures } from './figures';

export interface KindFilterProps {
  readonly chosen: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly texts: PageTexts['inventory'];
  readonly onChoose: (filter: Filter) => void;
}

/** Which kinds the table lists, with how many there are of each. */
export const KindFilter = ({ chosen, counts, texts, onChoose }: KindFilterProps) => (
  <div class="filters" role="group" aria-label={texts.columns.kind}>
    {KIND_FILTERS.map((each) => (
      <button
        key={each}
        type="button"
        class="chip"
        aria-pressed={each === chosen}
        onClick={() => onChoose(each)}
      >
        {each === 'all' ? texts.allKinds : texts.kinds[each]}
        <span class="n">
          <Figures text={String(counts[each])} />
        </span>
      </button>
    ))}
  </div>
);
