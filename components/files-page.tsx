import { filesTexts } from '../lib/i18n/files/files-texts';
import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import { ListPanel, type ListPanelProps } from './files-list';
import { ReportPanel, type ReportPanelProps } from './files-report';
import { ReviewPanel, type ReviewPanelProps } from './files-review';
import { SourcesPanel, type SourcesPanelProps } from './files-sources';
import { PageHeader } from './page-header';

const PARTS = ['report', 'list', 'sources', 'review'] as const;

export interface FilesPageProps {
  readonly words: PageWords;
  readonly unreadable: boolean;
  readonly report: ReportPanelProps;
  readonly list: ListPanelProps;
  readonly sources: SourcesPanelProps;
  readonly review: ReviewPanelProps;
  readonly onLocale: (locale: Locale) => void;
}

/** 报表与导入: everything that leaves the inventory as a file or comes into it by one. */
export function FilesPage({
  words,
  unreadable,
  report,
  list,
  sources,
  review,
  onLocale,
}: FilesPageProps) {
  const { locale } = words;
  const { parts } = filesTexts(locale);
  return (
    <div class="page files-page">
      <PageHeader current="files" locale={locale} texts={words.texts} onLocale={onLocale} />
      <nav class="parts" aria-label={parts.label}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{parts[part]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {unreadable && <p role="alert">{words.texts.ledger.unreadable}</p>}
        <ReportPanel {...report} locale={locale} />
        <ListPanel {...list} locale={locale} words={words} />
        <SourcesPanel {...sources} locale={locale} words={words} />
        <ReviewPanel {...review} locale={locale} />
      </main>
    </div>
  );
}
