import { civilTime } from '../calendar/civil-time';
import type { Evidence } from '../checks/check';
import { evidenceWords } from './evidence/evidence-words';
import { formatDate } from './format';
import type { Locale } from './locale';
import { pageTexts } from './pages/page-texts';
import type { PageTexts } from './pages/zh-CN';

/** Everything a page needs to put facts into words, in one language and time zone. */
export interface PageWords {
  readonly locale: Locale;
  readonly texts: PageTexts;
  /** Epoch ms → `10月8日` in the settings' zone. */
  readonly date: (at: number) => string;
  /** Epoch ms → `10月8日 08:30` in the settings' zone. */
  readonly moment: (at: number) => string;
  /** The whole sentence, with every figure. */
  readonly evidence: (evidence: Evidence) => string;
  /** A few words for one line. */
  readonly brief: (evidence: Evidence) => string;
  /** The name of a check, as a heading; an unknown check is called by its id. */
  readonly check: (id: string) => string;
  /** How much a check found: `3 组 7 群`. */
  readonly found: (id: string, findings: number, groups: number) => string;
}

/** `asOf` decides which dates are told without their year; the zone is an IANA name. */
export function pageWords(locale: Locale, timeZone: string, asOf: Date): PageWords {
  const texts = pageTexts(locale);
  const dateOf = (at: number) => civilTime(new Date(at), timeZone).date;
  const today = dateOf(asOf.getTime());
  return {
    locale,
    texts,
    date: (at) => formatDate(dateOf(at), today, locale),
    moment: (at) =>
      `${formatDate(dateOf(at), today, locale)} ${civilTime(new Date(at), timeZone).clock}`,
    evidence: (evidence) => evidenceWords(evidence, 'full', today, locale),
    brief: (evidence) => evidenceWords(evidence, 'brief', today, locale),
    check: (id) => texts.checks[id]?.name ?? id,
    found: (id, findings, groups) =>
      texts.checks[id]?.found(findings, groups) ?? texts.findings.groups(groups),
  };
}
