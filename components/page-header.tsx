import type { ComponentChildren } from 'preact';
import type { Locale } from '../lib/i18n/locale';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { LanguageSwitch } from './language-switch';

export const PAGES = ['inventory', 'files', 'reminders', 'options'] as const;
export type PageName = (typeof PAGES)[number];

export interface PageHeaderProps {
  readonly current: PageName;
  readonly locale: Locale;
  readonly texts: PageTexts;
  readonly onLocale: (locale: Locale) => void;
  readonly children?: ComponentChildren;
}

/** The product's name, the way between its pages, and the language. */
export const PageHeader = ({ current, locale, texts, onLocale, children }: PageHeaderProps) => (
  <header class="app">
    <h1>{texts.brand}</h1>
    <nav aria-label={texts.nav.label}>
      <ul>
        {PAGES.map((page) => (
          <li key={page}>
            <a href={`/${page}.html`} aria-current={page === current ? 'page' : undefined}>
              {texts.nav[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <div class="end">
      {children}
      <LanguageSwitch locale={locale} texts={texts.language} onChoose={onLocale} />
    </div>
  </header>
);
