import { render } from 'preact';
import { isStudioSection, StudioPage, type StudioSection } from '../../components/studio-page';
import '../../components/studio.css';
import '../../components/studio-calendar.css';
import { studioTexts } from '../../lib/i18n/studio/studio-texts';
import { builtInConfig, chooseLocale, readConfig, wordsFor } from '../../lib/pages/read-config';
import { studioActions } from '../../lib/pages/studio-actions';
import { onCopyElsewhere, rememberedDraft } from '../../lib/pages/studio-copy';
import { readDraft } from '../../lib/studio/draft';
import { firstState } from '../../lib/pages/studio-state';
import { browser } from '../../lib/platform/browser';
import { openStep } from './open-step';
import { keepFocus } from '../../lib/pages/keep-focus';

const root = document.getElementById('root');
keepFocus(document);
const openedAt = new Date();
let config = builtInConfig();
let state = firstState(rememberedDraft(), browser.runtime.id);

const section = (): StudioSection => {
  const name = location.hash.slice(1);
  return isStudioSection(name) ? name : 'edit';
};

const actions = studioActions({
  state: () => state,
  update: (change) => {
    state = { ...state, ...change };
    show();
  },
  texts: () => studioTexts(config.locale),
  openedAt,
});

function show(): void {
  const { locale } = config;
  const texts = studioTexts(locale);
  document.documentElement.lang = locale;
  document.title = texts.pageTitle;
  const onLocale = (next: typeof locale): void => {
    config = { ...config, locale: next };
    show();
    void chooseLocale(next);
  };
  const open = section();
  const page = { words: wordsFor(config, openedAt), texts, section: open, onLocale };
  if (root)
    render(
      <StudioPage {...page}>
        {openStep[open]({ state, actions, texts, locale, openedAt })}
      </StudioPage>,
      root,
    );
}

// The picker puts a client into the same copy, from another tab.
onCopyElsewhere((text) => {
  state = { ...state, draft: readDraft(text) };
  show();
});
addEventListener('hashchange', () => {
  show();
  scrollTo(0, 0);
});
show();
config = { ...config, locale: (await readConfig()).locale };
show();
