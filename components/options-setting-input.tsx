import { useEffect, useState } from 'preact/hooks';
import { weekdayName } from '../lib/i18n/format';
import type { OptionsWords } from '../lib/i18n/options/options-texts';
import { WEEKDAYS } from '../lib/model/settings';
import {
  editorOf,
  textOfValue,
  valueOfText,
  type SettingEditor,
} from '../lib/pages/options-settings';
import type { SettingView } from '../lib/profile/layers';

export interface SettingInputProps {
  readonly view: SettingView;
  readonly words: OptionsWords;
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onSet: (value: unknown) => void;
  readonly onReset: () => void;
}

const LEVELS = ['off', 'tip', 'confirm', 'justify'] as const;
const KINDS = ['work', 'social', 'unknown'] as const;

interface TypedProps extends SettingInputProps {
  readonly editor: SettingEditor;
}

/** What is typed counts when the field is left or Enter is pressed; emptied, the layer below holds. */
function TypedInput({ view, editor, id, describedBy, invalid, onSet, onReset }: TypedProps) {
  const stored = textOfValue(editor, view.value);
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const commit = () => {
    if (text === stored && !invalid) return;
    const isEmptied = text.trim() === '' && editor !== 'hours' && editor !== 'words';
    if (isEmptied) onReset();
    else onSet(valueOfText(editor, text));
  };
  const shared = {
    id,
    value: text,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setText(currentTarget.value),
    onBlur: commit,
  };
  if (editor === 'prose') return <textarea rows={3} {...shared} />;
  const isNumber = editor === 'count' || editor === 'percent';
  return (
    <input
      type="text"
      class={isNumber ? 'short' : undefined}
      inputMode={isNumber ? 'numeric' : undefined}
      {...shared}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
      }}
    />
  );
}

const Choice = ({
  options,
  ...props
}: SettingInputProps & { readonly options: readonly (readonly [string, string])[] }) => (
  <select
    id={props.id}
    aria-describedby={props.describedBy}
    value={String(props.view.value)}
    onChange={({ currentTarget }) => props.onSet(currentTarget.value)}
  >
    {options.map(([value, label]) => (
      <option key={value} value={value} selected={value === props.view.value}>
        {label}
      </option>
    ))}
  </select>
);

const Flag = ({ view, id, describedBy, onSet }: SettingInputProps) => (
  <input
    type="checkbox"
    id={id}
    aria-describedby={describedBy}
    checked={view.value === true}
    onChange={({ currentTarget }) => onSet(currentTarget.checked)}
  />
);

function Kinds({ view, words, id, describedBy, onSet }: SettingInputProps) {
  const chosen: readonly unknown[] = Array.isArray(view.value) ? view.value : [];
  return (
    <span class="kinds" role="group" aria-labelledby={`${id}-name`} aria-describedby={describedBy}>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={({ currentTarget }) =>
              onSet(
                KINDS.filter((each) =>
                  each === kind ? currentTarget.checked : chosen.includes(each),
                ),
              )
            }
          />
          {words.texts.values.kinds[kind]}
        </label>
      ))}
    </span>
  );
}

/** The control that fits one setting. */
export function SettingInput(props: SettingInputProps) {
  const editor = editorOf(props.view);
  const { texts, locale } = props.words;
  if (editor === 'flag') return <Flag {...props} />;
  if (editor === 'kinds') return <Kinds {...props} />;
  if (editor === 'level')
    return <Choice {...props} options={LEVELS.map((each) => [each, texts.values.levels[each]])} />;
  if (editor === 'weekday')
    return <Choice {...props} options={WEEKDAYS.map((day) => [day, weekdayName(day, locale)])} />;
  return <TypedInput {...props} editor={editor} />;
}
