import { useState } from 'preact/hooks';
import type { Locale } from '../lib/i18n/locale';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import type { DraftState } from '../lib/studio/draft';
import type { Field } from '../lib/studio/field';
import { FIELD_GROUPS } from '../lib/studio/fields';
import { StudioField } from './studio-field';
import { FileChoice, ProblemList, Said } from './studio-parts';

export interface StudioEditorProps {
  readonly state: DraftState;
  readonly texts: StudioTexts;
  readonly locale: Locale;
  /** The last thing that happened to the working copy; may be empty. */
  readonly said: string;
  readonly onText: (text: string) => void;
  readonly onValue: (field: Field, value: unknown) => void;
  readonly onLock: (path: string, locked: boolean) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onFresh: () => void;
}

const Files = (props: StudioEditorProps) => {
  const { file } = props.texts;
  const [sure, setSure] = useState(false);
  const fresh = (): void => {
    if (sure) props.onFresh();
    setSure(!sure);
  };
  return (
    <div class="acts">
      <FileChoice
        label={file.open}
        accept=".json,application/json"
        onFiles={([first]) => first && props.onOpen(first)}
      />
      <button type="button" class="btn" onClick={props.onSave}>
        {file.save}
      </button>
      <button type="button" class="btn" onClick={fresh} onBlur={() => setSure(false)}>
        {sure ? file.freshAsk : file.fresh}
      </button>
      <Said text={props.said} />
    </div>
  );
};

function summaryOf(
  { profile, problems: { length } }: DraftState,
  { problems }: StudioTexts,
): string {
  if (!profile) return problems.refused;
  if (length > 0) return problems.some(length);
  const isNamed = profile.name !== undefined && profile.issuer !== undefined;
  return isNamed ? problems.none : problems.unnamed;
}

const Summary = ({ state, texts, locale }: StudioEditorProps) => {
  const count = state.problems.length;
  return (
    <section class={count > 0 ? 'panel-box caution' : 'panel-box'} aria-live="polite">
      <p>{summaryOf(state, texts)}</p>
      <ProblemList problems={state.problems} locale={locale} />
    </section>
  );
};

/** The profile as a form and as text, one beside the other. */
export const StudioEditor = (props: StudioEditorProps) => (
  <>
    <Files {...props} />
    <div class="beside">
      <div>
        {FIELD_GROUPS.map(({ id, fields }) => (
          <fieldset key={id} class="group">
            <legend>{props.texts.groups[id] ?? id}</legend>
            <div class="fields">
              {fields.map((field) => (
                <StudioField key={field.path} {...props} field={field} />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <div class="json">
        <Summary {...props} />
        <label for="profile-json">{props.texts.json}</label>
        <small class="soft">{props.texts.jsonHint}</small>
        <textarea
          id="profile-json"
          spellcheck={false}
          value={props.state.text}
          onInput={({ currentTarget }) => props.onText(currentTarget.value)}
        />
      </div>
    </div>
  </>
);
