import type { ComponentChildren } from 'preact';
import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import { PageHeader } from './page-header';

export const STUDIO_SECTIONS = [
  'edit',
  'calendar',
  'units',
  'what-if',
  'counts',
  'sign',
  'roll-out',
] as const;
export type StudioSection = (typeof STUDIO_SECTIONS)[number];

export const isStudioSection = (name: string): name is StudioSection =>
  STUDIO_SECTIONS.some((each) => each === name);

export interface StudioPageProps {
  readonly words: PageWords;
  readonly texts: StudioTexts;
  readonly section: StudioSection;
  readonly onLocale: (locale: Locale) => void;
  readonly children: ComponentChildren;
}

/** The studio's frame: what it is, its steps, and the step that is open. */
export const StudioPage = ({ words, texts, section, onLocale, children }: StudioPageProps) => (
  <div class="studio">
    <PageHeader current="options" locale={words.locale} texts={words.texts} onLocale={onLocale} />
    <nav class="steps" aria-label={texts.nav}>
      <ol>
        {STUDIO_SECTIONS.map((each) => (
          <li key={each}>
            <a href={`#${each}`} aria-current={each === section ? 'step' : undefined}>
              {texts.sections[each]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
    <main>
      <h2>
        {texts.title} · {texts.sections[section]}
      </h2>
      {section === 'edit' && <p class="soft">{texts.lead}</p>}
      {children}
    </main>
  </div>
);
