import type { Locale } from '../lib/i18n/locale';
import type { OptionsWords } from '../lib/i18n/options/options-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { Today } from '../lib/overview/today';
import { DraftList, type DraftActions } from './draft-list';
import { LanguageSwitch } from './language-switch';
import { AboutSection, type AboutSectionProps } from './options-about';
import { PrivacySection, type PrivacySectionProps } from './options-privacy';
import { ProfileSection, type ProfileSectionProps } from './options-profile';
import { SettingsSection, type SettingsSectionProps } from './options-settings';
import { PageHeader } from './page-header';

export interface OptionsPageProps
  extends Omit<SettingsSectionProps, 'words' | 'overview'>,
    Omit<ProfileSectionProps, 'words' | 'overview'>,
    Omit<PrivacySectionProps, 'words'>,
    Omit<AboutSectionProps, 'words'> {
  readonly page: PageWords;
  readonly words: OptionsWords;
  /** Absent until it is read. */
  readonly overview?: SettingsSectionProps['overview'] | undefined;
  readonly unreadable: boolean;
  /** What was done last, for all to hear. */
  readonly notice?: string | undefined;
  readonly today?: Today | undefined;
  readonly openedAt: number;
  readonly draftActions: DraftActions;
  readonly onLocale: (locale: Locale) => void;
}

const SECTIONS = ['settings', 'profile', 'privacy', 'drafts', 'language', 'about'] as const;

const SectionNav = ({ words: { texts } }: { readonly words: OptionsWords }) => (
  <nav class="sections" aria-label={texts.sections.label}>
    <ul>
      {SECTIONS.map((section) => (
        <li key={section}>
          <a href={`#${section}`}>{texts.sections[section]}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Drafts = ({ words, page, today, openedAt, draftActions }: OptionsPageProps) => (
  <section id="drafts" aria-labelledby="drafts-title">
    <h2 id="drafts-title">{words.texts.sections.drafts}</h2>
    {today && today.drafts.length > 0 ? (
      <DraftList today={today} words={page} now={openedAt} {...draftActions} />
    ) : (
      <p class="soft">{words.texts.drafts.none}</p>
    )}
  </section>
);

const Language = ({ words, page, onLocale }: OptionsPageProps) => (
  <section id="language" aria-labelledby="language-title">
    <h2 id="language-title">{words.texts.sections.language}</h2>
    <p class="soft">{words.texts.language.lead}</p>
    <LanguageSwitch locale={page.locale} texts={page.texts.language} onChoose={onLocale} />
  </section>
);

/** Settings, profile, data, drafts, language and what this is, on one page. */
export function OptionsPage(props: OptionsPageProps) {
  const { page, words, overview, unreadable, notice, onLocale } = props;
  return (
    <div class="options">
      <PageHeader current="options" locale={page.locale} texts={page.texts} onLocale={onLocale} />
      <div class="columns">
        <SectionNav words={words} />
        <main>
          <p class="said" role="status">
            {notice}
          </p>
          {unreadable && <p role="alert">{words.texts.unreadable}</p>}
          {overview && <SettingsSection {...props} overview={overview} />}
          {overview && <ProfileSection {...props} overview={overview} />}
          <PrivacySection {...props} />
          <Drafts {...props} />
          <Language {...props} />
          <AboutSection {...props} />
        </main>
      </div>
    </div>
  );
}
