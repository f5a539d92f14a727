import { useState } from 'preact/hooks';
import type { Locale } from '../lib/i18n/locale';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import { builtInSettings } from '../lib/profile/built-in';
import { problemsAt, valueIn, type DraftState } from '../lib/studio/draft';
import { keysOf, lockPath, type Field } from '../lib/studio/field';
import { readField, writeField } from '../lib/studio/field-text';
import { lockOf, mayLock } from '../lib/studio/locking';
import { ProblemList } from './studio-parts';

export interface StudioFieldProps {
  readonly field: Field;
  readonly state: DraftState;
  readonly texts: StudioTexts;
  readonly locale: Locale;
  readonly onValue: (field: Field, value: unknown) => void;
  readonly onLock: (path: string, locked: boolean) => void;
}

/** A browser's own date field would show its own language's order, and not the page's. */
const DATE_FORM = '2026-12-31';

const LINES: Readonly<Partial<Record<Field['kind'], number>>> = {
  prose: 4,
  words: 3,
  seasons: 3,
  periods: 2,
  figures: 2,
  overrides: 2,
  units: 6,
};

const optionsOf = ({ kind, options }: Field): readonly string[] | undefined =>
  options ?? (kind === 'flag' ? ['true', 'false'] : undefined);

/** What holds where the profile says nothing, for an empty field. */
function builtInText({ kind, path }: Field, texts: StudioTexts): string {
  const lock = lockPath(path);
  if (lock === undefined) return '';
  const text = writeField(kind, valueIn(builtInSettings, lock.split('.')))?.replaceAll('\n', '、');
  return text === undefined || text === '' ? '' : texts.builtIn(texts.options[text] ?? text);
}

const Lock = (props: StudioFieldProps & { readonly path: string; readonly label: string }) => {
  const { texts, path, state } = props;
  const draft = state.draft ?? {};
  const lock = lockOf(draft, path);
  const by = lock.locked ? lock.by : undefined;
  const may = mayLock(draft, path);
  const why = by === undefined ? (may ? undefined : texts.neverLocked) : texts.lockedBy(by);
  return (
    <label class="lock" title={why}>
      <input
        type="checkbox"
        checked={lock.locked && may}
        disabled={by !== undefined || (!may && !lock.locked)}
        aria-label={texts.lockField(props.label)}
        onChange={({ currentTarget }) => props.onLock(path, currentTarget.checked)}
      />
      {texts.lock}
    </label>
  );
};

/** One value of the profile: its control, its lock, what is wrong with it. */
export const StudioField = (props: StudioFieldProps) => {
  const { field, state, texts, locale } = props;
  // While somebody writes, the field shows their text and not the value made of it.
  const [typed, setTyped] = useState<string>();
  const written = writeField(field.kind, valueIn(state.draft, keysOf(field)));
  const text = typed ?? written ?? '';
  const problems = problemsAt(state.problems, field.path);
  const label = texts.fields[field.path] ?? field.path;
  const id = `f-${field.path.replaceAll('.', '-')}`;
  const lock = lockPath(field.path);
  const onlyJson = written === undefined;
  const options = optionsOf(field);
  const change = (next: string): void => {
    setTyped(next);
    props.onValue(field, readField(field.kind, next));
  };
  const control = {
    id,
    disabled: onlyJson || !state.draft,
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-about`,
    onBlur: () => setTyped(undefined),
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change(currentTarget.value),
  };
  const emptySays = builtInText(field, texts);
  const hint = onlyJson ? texts.onlyJson : texts.hints[field.path];
  return (
    <div class="field" data-kind={field.kind}>
      <div class="field-head">
        <label for={id}>{label}</label>
        {lock !== undefined && field.kind !== 'units' && !lock.startsWith('privacy.') && (
          <Lock {...props} path={lock} label={label} />
        )}
      </div>
      {options ? (
        <select {...control} value={text}>
          <option value="">{emptySays === '' ? texts.options[''] : emptySays}</option>
          {(options.includes(text) || text === '' ? options : [...options, text]).map((each) => (
            <option key={each} value={each}>
              {texts.options[each] ?? each}
            </option>
          ))}
        </select>
      ) : field.kind === 'date' ? (
        <input {...control} inputMode="numeric" placeholder={DATE_FORM} value={text} />
      ) : LINES[field.kind] ? (
        <textarea {...control} rows={LINES[field.kind]} placeholder={emptySays} value={text} />
      ) : (
        <input
          {...control}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          placeholder={emptySays}
          value={text}
        />
      )}
      <div id={`${id}-about`}>
        {hint !== undefined && <small class="soft">{hint}</small>}
        <ProblemList problems={problems} locale={locale} />
      </div>
    </div>
  );
};
