import { useState } from 'preact/hooks';
import { nextStates } from '../lib/checks/kit/progress';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Group, GroupState } from '../lib/model/group';
import type { Problem } from '../lib/model/problem';
import { FieldProblem } from './field-problem';
import type { InventoryActions } from './inventory-actions';
import { StateMark } from './state-mark';

interface StateStepsProps {
  readonly group: Group;
  readonly words: PageWords;
  readonly actions: InventoryActions;
}

/** A group stays only with its reason, which is asked for here. */
function KeepReason({ group, words, actions, onDone }: StateStepsProps & { onDone: () => void }) {
  const texts = panelTexts(words.locale);
  const [reason, setReason] = useState(group.keepReason ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const save = async (): Promise<void> => {
    const said = texts.record.saved(texts.record.fields.state);
    const found = await actions.edit([group.id], { state: 'kept', keepReason: reason }, said);
    setProblems(found);
    if (found.length === 0) onDone();
  };
  return (
    <form
      class="keep-reason"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {texts.state.keepWhy}
        <input
          value={reason}
          required
          aria-describedby="keep-problem"
          aria-invalid={problems.length > 0}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {texts.state.keepConfirm}
      </button>
      <FieldProblem id="keep-problem" problems={problems} texts={texts} />
    </form>
  );
}

/** 待处理 → 已通知 → 已解散, or 保留 with a reason; only the steps that may follow are offered. */
export function StateSteps({ group, words, actions }: StateStepsProps) {
  const texts = panelTexts(words.locale);
  const [asking, setAsking] = useState(false);
  const { state, stateAt } = group;
  const put = (next: GroupState | ''): void => {
    const said = texts.record.saved(texts.record.fields.state);
    void actions.edit([group.id], { state: next }, said);
  };
  return (
    <section aria-labelledby="steps">
      <h3 id="steps">
        {texts.state.title}
        <small class="soft">
          {state === undefined ? (
            texts.state.none
          ) : (
            <>
              <StateMark state={{ is: state }} texts={words.texts.inventory} />{' '}
              {stateAt !== undefined && texts.state.since(words.date(stateAt))}
            </>
          )}
        </small>
      </h3>
      <div class="acts">
        {nextStates(state).map((next) => (
          <button
            key={next}
            type="button"
            class="btn"
            aria-expanded={next === 'kept' ? asking : undefined}
            onClick={() => (next === 'kept' ? setAsking(!asking) : put(next))}
          >
            {texts.state.set[next]}
          </button>
        ))}
        {state !== undefined && (
          <button type="button" class="link" onClick={() => put('')}>
            {texts.state.clear}
          </button>
        )}
      </div>
      {asking && state !== 'kept' && (
        <KeepReason group={group} words={words} actions={actions} onDone={() => setAsking(false)} />
      )}
    </section>
  );
}
