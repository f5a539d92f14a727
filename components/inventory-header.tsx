import type { Locale } from '../lib/i18n/locale';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { Dot } from './dot';
import { ForeignText } from './foreign-text';
import { LanguageSwitch } from './language-switch';

export interface InventoryHeaderProps {
  readonly locale: Locale;
  readonly texts: PageTexts;
  /** Absent when the built-in rules hold. */
  readonly profileName?: string | undefined;
  readonly onLocale: (locale: Locale) => void;
}

export const InventoryHeader = ({ locale, texts, profileName, onLocale }: InventoryHeaderProps) => (
  <header class="app">
    <h1>
      {texts.brand}
      <Dot />
      {texts.inventory.title}
    </h1>
    <p class="soft clip">
      {profileName === undefined ? texts.footer.builtInRules : <ForeignText text={profileName} />}
    </p>
    <LanguageSwitch locale={locale} texts={texts.language} onChoose={onLocale} />
  </header>
);
