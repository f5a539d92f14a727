import { LOCALES, type Locale } from '../lib/i18n/locale';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';

export interface LanguageSwitchProps {
  readonly locale: Locale;
  readonly texts: PageTexts['language'];
  readonly onChoose: (locale: Locale) => void;
}

/** Each language is named in itself, so that whoever reads it can find it. */
export const LanguageSwitch = ({ locale, texts, onChoose }: LanguageSwitchProps) => (
  <div class="languages" role="group" aria-label={texts.label}>
    {LOCALES.map((each) => (
      <button
        key={each}
        type="button"
        class="link"
        lang={each}
        aria-pressed={each === locale}
        onClick={() => onChoose(each)}
      >
        {texts.names[each]}
      </button>
    ))}
  </div>
);
