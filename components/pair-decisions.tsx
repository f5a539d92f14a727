import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { ForeignText } from './foreign-text';
import type { InventoryActions, PanelContext } from './inventory-actions';

/** What was said of this group and others, each with its way back. */
export function PairDecisions({
  groupId,
  names,
  context,
  words,
  actions,
}: {
  readonly groupId: string;
  readonly names: ReadonlyMap<string, string>;
  readonly context: PanelContext;
  readonly words: PageWords;
  readonly actions: InventoryActions;
}) {
  const { decisions } = panelTexts(words.locale);
  const own = context.decisions.filter(
    ({ kind, groupIds }) => kind === 'not-duplicate' && groupIds.includes(groupId),
  );
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h3 id="decided">{decisions.title}</h3>
      <ul class="decided">
        {own.map(({ kind, groupIds, decidedAt }) => {
          const other = groupIds.find((id) => id !== groupId) ?? groupId;
          return (
            <li key={other}>
              <ForeignText text={names.get(other) ?? words.texts.inventory.nameless} />{' '}
              <small class="soft">{words.date(decidedAt)}</small>{' '}
              <button
                type="button"
                class="link"
                onClick={() => actions.takeBack(kind, [groupIds], decisions.takenBack)}
              >
                {decisions.takeBack}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
