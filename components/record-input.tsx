import { useEffect, useRef, useState } from 'preact/hooks';
import { readDate } from '../lib/intake/read-date';
import type { PanelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { Problem } from '../lib/model/problem';
import type { RecordField } from '../lib/model/record';
import type { ShownField } from '../lib/overview/record-origin';
import { FieldProblem } from './field-problem';

export type InputKind = 'line' | 'date' | 'prose';

export interface RecordInputProps {
  readonly field: RecordField;
  readonly kind: InputKind;
  readonly shown: ShownField;
  readonly texts: PanelTexts;
  /** What is wrong with the value, nothing when it is stored. */
  readonly onSave: (value: string) => Promise<readonly Problem[]>;
}

interface InputEventLike {
  readonly currentTarget: { readonly value: string };
}

const OFFERED: readonly RecordField[] = ['unit', 'purpose'];
const NONE: readonly Problem[] = [];

/** One value of a record. What is refused stays in sight with the reason under it. */
export function RecordInput({ field, kind, shown, texts, onSave }: RecordInputProps) {
  const [value, setValue] = useState(shown.value);
  const [problems, setProblems] = useState(NONE);
  const stored = useRef(shown.value);
  useEffect(() => {
    if (stored.current === shown.value) return;
    stored.current = shown.value;
    setValue(shown.value);
    setProblems(NONE);
  }, [shown.value]);
  const save = async (typed: string): Promise<void> => {
    const value = kind === 'date' ? (readDate(typed) ?? typed) : typed;
    if (value === shown.value) setProblems(NONE);
    else setProblems(await onSave(value));
  };
  const id = `record-${field}`;
  const shared = {
    id,
    value,
    dir: 'auto' as const,
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-origin ${id}-problem`,
    onInput: ({ currentTarget }: InputEventLike) => setValue(currentTarget.value),
    onBlur: ({ currentTarget }: InputEventLike) => void save(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{texts.record.fields[field]}</label>
      {kind === 'prose' ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input
          {...shared}
          type="text"
          // A browser's own date field would show its own language's order, and not the page's.
          {...(kind === 'date' ? { inputMode: 'numeric', placeholder: '2026-12-31' } : {})}
          list={OFFERED.includes(field) ? `offered-${field}` : undefined}
          onKeyDown={({ key, isComposing, currentTarget }) => {
            if (key === 'Enter' && !isComposing) void save(currentTarget.value);
          }}
        />
      )}
      <small id={`${id}-origin`} class={shown.origin === 'guess' ? 'origin guess' : 'origin'}>
        {texts.record.origins[shown.origin]}
      </small>
      <FieldProblem id={`${id}-problem`} problems={problems} texts={texts} />
    </div>
  );
}
