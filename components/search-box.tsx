import { Icon } from './icon';

export interface SearchBoxProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export const SearchBox = ({ label, query, onQuery }: SearchBoxProps) => (
  <label class="find">
    <span class="sr">{label}</span>
    <Icon name="find" />
    <input
      type="search"
      placeholder={label}
      value={query}
      onInput={({ currentTarget }) => onQuery(currentTarget.value)}
    />
  </label>
);
