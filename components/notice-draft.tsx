import { useState } from 'preact/hooks';
import type { PanelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import { Icon } from './icon';

/** The notice as it will be pasted; whatever is changed here is copied and not kept. */
export function NoticeDraft({
  text,
  texts,
  onCopy,
}: {
  readonly text: string;
  readonly texts: PanelTexts['kit'];
  readonly onCopy: (draft: string) => void;
}) {
  const [draft, setDraft] = useState(text);
  return (
    <>
      <textarea
        class="notice"
        aria-label={texts.text}
        lang="zh-CN"
        dir="auto"
        rows={6}
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => onCopy(draft)}>
          <Icon name="copy" />
          {texts.copy}
        </button>
        {draft !== text && (
          <button type="button" class="link" onClick={() => setDraft(text)}>
            {texts.reset}
          </button>
        )}
      </div>
    </>
  );
}
