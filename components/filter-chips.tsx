import type { PageWords } from '../lib/i18n/page-words';
import { filterKey, type RowFilter } from '../lib/overview/filter-rows';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { visibleText } from './unseen';

/** What a filter is called on its chip and in the list of filters. */
export function filterName(filter: RowFilter, { texts, check }: PageWords): string {
  const { inventory } = texts;
  switch (filter.by) {
    case 'unit':
      return filter.unit;
    case 'kind':
      return inventory.onlyKind(inventory.kinds[filter.kind]);
    case 'state':
      return filter.state === 'quiet' ? inventory.quiet : inventory.states[filter.state];
    case 'purpose':
      return filter.purpose;
    case 'client':
      return inventory.clients[filter.clientId] ?? filter.clientId;
    case 'check':
      return check(filter.check);
    case 'findings':
      return inventory.withFindings;
    case 'reported':
      return inventory.states.reported;
  }
}

export interface FilterChipsProps {
  readonly filters: readonly RowFilter[];
  /** Filters that would leave something, by what they are about. */
  readonly offered: readonly RowFilter[];
  readonly words: PageWords;
  readonly onAdd: (filter: RowFilter) => void;
  readonly onRemove: (filter: RowFilter) => void;
}

const Chip = ({
  name,
  remove,
  onRemove,
}: {
  name: string;
  remove: string;
  onRemove: () => void;
}) => (
  <li class="chip">
    <ForeignText text={name} />
    <button type="button" aria-label={remove} onClick={onRemove}>
      <Icon name="cross" />
    </button>
  </li>
);

/** The filters that hold, each with its way out, and a list to add one from. */
export function FilterChips({ filters, offered, words, onAdd, onRemove }: FilterChipsProps) {
  const { inventory } = words.texts;
  return (
    <div class="filters">
      <ul class="chips" aria-label={inventory.filters}>
        {filters.map((filter) => {
          const name = filterName(filter, words);
          return (
            <Chip
              key={filterKey(filter)}
              name={name}
              remove={inventory.removeFilter(visibleText(name))}
              onRemove={() => onRemove(filter)}
            />
          );
        })}
      </ul>
      {offered.length > 0 && (
        <select
          class="add"
          aria-label={inventory.addFilter}
          value=""
          onChange={({ currentTarget }) => {
            const added = offered.find((each) => filterKey(each) === currentTarget.value);
            currentTarget.value = '';
            if (added) onAdd(added);
          }}
        >
          <option value="">{inventory.addFilter}</option>
          {offered.map((each) => (
            <option key={filterKey(each)} value={filterKey(each)}>
              {visibleText(filterName(each, words))}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
