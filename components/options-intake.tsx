import { useState } from 'preact/hooks';
import type { OptionsTexts } from '../lib/i18n/options/zh-CN';

export interface IntakeProps {
  readonly texts: OptionsTexts['profile'];
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** A profile by file, by drop or by paste. */
export function Intake({ texts, busy, onFile, onText }: IntakeProps) {
  const [text, setText] = useState('');
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class="intake"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <h3>{texts.take}</h3>
      <p>
        <label class="btn file">
          {texts.file}
          <input
            type="file"
            accept=".json,.txt,application/json"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>{' '}
        <span class="soft">{texts.drop}</span>
      </p>
      <label for="profile-text">{texts.paste}</label>
      <textarea
        id="profile-text"
        rows={3}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>
        <button
          type="button"
          class="btn"
          aria-disabled={busy || text.trim() === ''}
          onClick={() => {
            if (!busy && text.trim() !== '') onText(text);
          }}
        >
          {busy ? texts.reading : texts.look}
        </button>
      </p>
    </div>
  );
}
