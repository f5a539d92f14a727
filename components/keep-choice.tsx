import type { PanelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import { ForeignText } from './foreign-text';
import { visibleText } from './unseen';

/** Another group to keep: one by a button, several by a list. */
export const KeepChoice = ({
  groupIds,
  nameOf,
  texts,
  onKeep,
}: {
  readonly groupIds: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly texts: PanelTexts['cluster'];
  readonly onKeep: (id: string) => void;
}) => {
  const [only] = groupIds;
  if (only !== undefined && groupIds.length === 1) {
    return (
      <button type="button" class="btn wrap" onClick={() => onKeep(only)}>
        <ForeignText text={texts.keepOther(nameOf(only))} />
      </button>
    );
  }
  return (
    <select
      class="choice"
      aria-label={texts.keepOtherOf}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onKeep(currentTarget.value);
      }}
    >
      <option value="">{texts.keepOtherOf}…</option>
      {groupIds.map((id) => (
        <option key={id} value={id}>
          {visibleText(nameOf(id))}
        </option>
      ))}
    </select>
  );
};
