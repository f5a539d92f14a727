import { useState } from 'preact/hooks';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Problem } from '../lib/model/problem';
import { FieldProblem } from './field-problem';
import type { InventoryActions } from './inventory-actions';
import { USUAL_PURPOSES } from './record-form';

/** A reason to keep is each group's own, so 保留 is not set for many at once. */
const STATES = ['to-handle', 'notified', 'merging', 'dissolved'] as const;
/** A social group is given up one by one, in the panel or the sorter. */
const KINDS = ['work', 'unknown'] as const;
const FIELDS = ['unit', 'purpose', 'state', 'kind'] as const;
type BulkField = (typeof FIELDS)[number];

export interface BulkBarProps {
  readonly ticked: ReadonlySet<string>;
  readonly units: readonly string[];
  readonly words: PageWords;
  readonly actions: InventoryActions;
  readonly onUntick: () => void;
}

interface Choice {
  readonly value: string;
  readonly word: string;
}

function choicesOf(field: BulkField, { texts }: PageWords): readonly Choice[] | undefined {
  const { inventory } = texts;
  if (field === 'state') return STATES.map((value) => ({ value, word: inventory.states[value] }));
  if (field === 'kind') return KINDS.map((value) => ({ value, word: inventory.kinds[value] }));
  return undefined;
}

const ValueInput = (props: {
  readonly field: BulkField;
  readonly value: string;
  readonly label: string;
  readonly words: PageWords;
  readonly onValue: (value: string) => void;
}) => {
  const choices = choicesOf(props.field, props.words);
  if (choices === undefined) {
    return (
      <input
        aria-label={props.label}
        aria-describedby="bulk-problem"
        list={`bulk-${props.field}`}
        dir="auto"
        value={props.value}
        onInput={({ currentTarget }) => props.onValue(currentTarget.value)}
      />
    );
  }
  return (
    <select
      class="choice"
      aria-label={props.label}
      value={props.value}
      onChange={({ currentTarget }) => props.onValue(currentTarget.value)}
    >
      {choices.map(({ value, word }) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  );
};

/** One value for all ticked groups; the whole change is taken back by one undo. */
export function BulkBar({ ticked, units, words, actions, onUntick }: BulkBarProps) {
  const texts = panelTexts(words.locale);
  const [field, setField] = useState<BulkField>('unit');
  const [value, setValue] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const apply = async (): Promise<void> => {
    const said = texts.bulk.saved(ticked.size, texts.record.fields[field]);
    setProblems(await actions.edit([...ticked], { [field]: value }, said));
  };
  return (
    <form
      class="bulk"
      aria-label={texts.bulk.label}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <datalist id="bulk-unit">
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <datalist id="bulk-purpose">
        {USUAL_PURPOSES.map((purpose) => (
          <option key={purpose} value={purpose} />
        ))}
      </datalist>
      <b>{texts.bulk.ticked(ticked.size)}</b>
      <select
        class="choice"
        aria-label={texts.bulk.field}
        value={field}
        onChange={({ currentTarget }) => {
          const next = FIELDS.find((each) => each === currentTarget.value) ?? 'unit';
          setField(next);
          setValue(choicesOf(next, words)?.[0]?.value ?? '');
          setProblems([]);
        }}
      >
        {FIELDS.map((each) => (
          <option key={each} value={each}>
            {texts.record.fields[each]}
          </option>
        ))}
      </select>
      <ValueInput
        field={field}
        value={value}
        label={texts.bulk.value}
        words={words}
        onValue={setValue}
      />
      <button type="submit" class="btn">
        {texts.bulk.apply}
      </button>
      <button type="button" class="link" onClick={onUntick}>
        {texts.bulk.untick}
      </button>
      <FieldProblem id="bulk-problem" problems={problems} texts={texts} />
    </form>
  );
}
