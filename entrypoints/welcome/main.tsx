import { render } from 'preact';
import { WelcomePage } from '../../components/welcome-page';
import '../../components/welcome.css';
import type { Locale } from '../../lib/i18n/locale';
import { pageTexts } from '../../lib/i18n/pages/page-texts';
import { rememberedLocale } from '../../lib/i18n/remembered-locale';
import { welcomeTexts } from '../../lib/i18n/welcome/welcome-texts';
import { chooseLocale, readConfig } from '../../lib/pages/read-config';

const root = document.getElementById('root');

function show(locale: Locale): void {
  const texts = welcomeTexts(locale);
  const { brand, language } = pageTexts(locale);
  document.documentElement.lang = locale;
  document.title = texts.pageTitle;
  const onLocale = (next: Locale) => {
    show(next);
    void chooseLocale(next);
  };
  if (root) render(<WelcomePage {...{ locale, texts, language, brand, onLocale }} />, root);
}

show(rememberedLocale());
show((await readConfig()).locale);
