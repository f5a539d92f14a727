import { useState } from 'preact/hooks';
import { handOverList, missingMembers } from '../lib/checks/kit/hand-over';
import { noticeText, type NoticeKind } from '../lib/checks/kit/notice';
import { handOverWords } from '../lib/i18n/evidence/hand-over-words';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import { ForeignText } from './foreign-text';
import type { InventoryActions, PanelContext } from './inventory-actions';
import { NoticeDraft } from './notice-draft';
import { StateSteps } from './state-steps';
import { visibleText } from './unseen';

export interface DissolveKitProps {
  /** Groups that may go, the one opened first. */
  readonly leaving: readonly string[];
  readonly keep?: string | undefined;
  readonly use: NoticeKind;
  readonly names: ReadonlyMap<string, string>;
  readonly context: PanelContext;
  readonly words: PageWords;
  readonly actions: InventoryActions;
}

function HandOver({
  leaving,
  keep,
  context,
  words,
}: DissolveKitProps & { leaving: readonly [string] }) {
  const group = context.byId.get(leaving[0]);
  const kept = keep === undefined ? undefined : context.byId.get(keep);
  if (!group) return null;
  const { kit } = panelTexts(words.locale);
  const missing = kept && missingMembers(group, kept);
  return (
    <>
      <h4>{kit.handOver}</h4>
      {missing && (
        <p class={missing.length > 0 ? undefined : 'soft'}>
          {missing.length > 0 ? kit.missing(missing.length) : kit.missingNone}
        </p>
      )}
      <ul class="hand-over">
        {handOverList(group, kept).map((each) => (
          <li key={each.item}>{handOverWords(each, words.locale)}</li>
        ))}
      </ul>
    </>
  );
}

/** What a group that goes needs: the notice to copy, the hand-over list, how far it got. */
export function DissolveKit(props: DissolveKitProps) {
  const { leaving, keep, names, context, words, actions } = props;
  const { kit } = panelTexts(words.locale);
  const [kind, setKind] = useState(props.use);
  const [chosen, setChosen] = useState(leaving[0]);
  const group = chosen === undefined ? undefined : context.byId.get(chosen);
  const nameOf = (id: string): string => names.get(id) ?? words.texts.inventory.nameless;
  if (!group) return null;
  const keepName = keep === undefined ? undefined : names.get(keep);
  const { asOf, settings, source } = context;
  const text = noticeText(kind, {
    asOf,
    settings,
    ...(keepName === undefined ? {} : { keep: keepName }),
    ...(source === undefined ? {} : { source }),
  });
  return (
    <>
      <section aria-labelledby="notice">
        <h3 id="notice">
          <ForeignText text={kit.title(nameOf(group.id))} />
        </h3>
        <div class="acts">
          {leaving.length > 1 && (
            <select
              class="choice"
              aria-label={kit.recipient}
              value={group.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {leaving.map((id) => (
                <option key={id} value={id}>
                  {visibleText(nameOf(id))}
                </option>
              ))}
            </select>
          )}
          {keep !== undefined && (
            <select
              class="choice"
              aria-label={kit.kind}
              value={kind}
              onChange={({ currentTarget }) =>
                setKind(currentTarget.value === 'merge' ? 'merge' : 'dissolve')
              }
            >
              <option value="merge">{kit.kinds.merge}</option>
              <option value="dissolve">{kit.kinds.dissolve}</option>
            </select>
          )}
        </div>
        <NoticeDraft
          key={text}
          text={text}
          texts={kit}
          onCopy={(draft) => actions.copy(draft, kit.copied, kit.notCopied)}
        />
        <HandOver {...props} leaving={[group.id]} />
      </section>
      <StateSteps key={group.id} group={group} words={words} actions={actions} />
    </>
  );
}
