import { useState } from 'preact/hooks';
import type { OptionsTexts } from '../lib/i18n/options/zh-CN';
import type { OfferedKey, PinnedKey } from '../lib/pages/options-views';

export interface PinnedKeyProps {
  readonly pinned: PinnedKey;
  /** The key of a profile that was refused for it, beside the pinned one. */
  readonly offered?: OfferedKey | undefined;
  readonly texts: OptionsTexts['profile'];
  readonly onForget: () => void;
}

/** Whose word counts, by its fingerprint; and the way to forget it, in two steps. */
export function PinnedKeyPart({ pinned, offered, texts, onForget }: PinnedKeyProps) {
  const [sure, setSure] = useState(false);
  return (
    <div class="key">
      <h3>{texts.key}</h3>
      <p>
        {texts.fingerprint} <strong class="first-words">{pinned.fingerprint.join(' ')}</strong>
      </p>
      {offered && (
        <p>
          {texts.offered} <strong class="first-words">{offered.firstWords.join(' ')}</strong>
        </p>
      )}
      {pinned.byPolicy ? (
        <p class="soft">{texts.keyByPolicy}</p>
      ) : (
        <>
          <p class="soft">{texts.forgetHint}</p>
          <p class="acts">
            {sure ? (
              <>
                <button type="button" class="btn" onClick={onForget}>
                  {texts.forgetSure}
                </button>
                <button type="button" class="btn" onClick={() => setSure(false)}>
                  {texts.cancel}
                </button>
              </>
            ) : (
              <button type="button" class="btn" onClick={() => setSure(true)}>
                {texts.forget}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}
