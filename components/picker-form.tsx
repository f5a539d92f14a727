import type { PickerTexts } from '../lib/i18n/picker/zh-CN';
import { ForeignText } from './foreign-text';

export interface PickerFormProps {
  readonly texts: PickerTexts['page'];
  /** What has happened, said where a screen reader listens. */
  readonly said: string;
  readonly busy: boolean;
  /** The description that was made, as text. */
  readonly made?: string | undefined;
  /** Called within the click itself: the browser asks the person only then. */
  readonly onStart: (address: string, name: string) => void;
  readonly onKeep: () => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
}

const valueOf = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field.value : '';
};

const Made = ({ texts, made, onKeep, onCopy, onSave }: PickerFormProps) => (
  <div class="picker-made">
    <label>
      {texts.text}
      <textarea readOnly rows={12} value={made} spellcheck={false} />
    </label>
    <p class="picker-acts">
      <button type="button" class="btn" onClick={onKeep}>
        {texts.toStudio}
      </button>
      <button type="button" class="btn" onClick={onCopy}>
        {texts.copy}
      </button>
      <button type="button" class="btn" onClick={onSave}>
        {texts.download}
      </button>
      <a href="/studio.html">{texts.openStudio}</a>
    </p>
  </div>
);

/** Where an admin names a chat site, begins to point at its parts, and takes what came of it. */
export function PickerForm(props: PickerFormProps) {
  const { texts, said, busy, made, onStart } = props;
  return (
    <section class="picker" aria-labelledby="picker-title">
      <h3 id="picker-title">{texts.title}</h3>
      <p class="soft">{texts.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onStart(valueOf(event.currentTarget, 'address'), valueOf(event.currentTarget, 'name'));
        }}
      >
        <label>
          {texts.origin}
          <input
            name="address"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder={texts.originHint}
          />
        </label>
        <label>
          {texts.name}
          <input name="name" type="text" maxLength={64} autocomplete="off" />
        </label>
        <button type="submit" class="btn" disabled={busy}>
          {texts.start}
        </button>
      </form>
      <p role="status">
        <ForeignText text={said} />
      </p>
      {made !== undefined && <Made {...props} />}
    </section>
  );
}
