import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Group } from '../lib/model/group';
import { ForeignText } from './foreign-text';
import type { InventoryActions, Pair, PanelContext } from './inventory-actions';

interface SameGroupQuestionProps {
  readonly group: Group;
  readonly names: ReadonlyMap<string, string>;
  readonly context: PanelContext;
  readonly words: PageWords;
  readonly actions: InventoryActions;
  readonly onChoose: (id: string) => void;
}

function MaybeSame({ other, ...props }: SameGroupQuestionProps & { readonly other: Group }) {
  const { group, names, words, actions, onChoose } = props;
  const { decisions } = panelTexts(words.locale);
  const pair: Pair = [group.id, other.id];
  return (
    <li>
      <button type="button" class="link" onClick={() => onChoose(other.id)}>
        <ForeignText text={names.get(other.id) ?? words.texts.inventory.nameless} />
      </button>
      <div class="acts">
        <button
          type="button"
          class="btn"
          onClick={() => actions.decide('same-group', [pair], decisions.joined)}
        >
          {decisions.join}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => actions.decide('other-group', [pair], decisions.parted)}
        >
          {decisions.part}
        </button>
      </div>
    </li>
  );
}

/** Records that may be of this same group, to be joined or kept apart. */
export function SameGroupQuestion(props: SameGroupQuestionProps) {
  const { group, context, words } = props;
  const { decisions } = panelTexts(words.locale);
  const others = (group.maybeSameAs ?? []).flatMap((id) => context.byId.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="same">
      <h3 id="same">{decisions.same}</h3>
      <p class="soft small">{decisions.sameHint}</p>
      <ul>
        {others.map((other) => (
          <MaybeSame key={other.id} {...props} other={other} />
        ))}
      </ul>
    </section>
  );
}
