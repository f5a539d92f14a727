import type { GuardCatalogue } from '../../i18n/guard/words';
import type { Locale } from '../../i18n/locale';
import type { EmergencySigns } from '../../model/emergency-signs';
import type { PageHealth } from '../../model/health';
import type { Outcome, ShownToday } from '../../model/outcome';
import type { Settings } from '../../model/settings';

/** What a content script needs to judge by itself. */
export interface GuardConfig {
  readonly settings: Settings;
  readonly profileName?: string;
  readonly locale: Locale;
  readonly words: GuardCatalogue;
  readonly shownToday: ShownToday;
  /** Without them no emergency is suggested first; every rule judges as ever. */
  readonly emergencySigns?: EmergencySigns;
}

export interface GuardProtocol {
  getConfig: (request: undefined) => GuardConfig;
  reportHealth: (health: PageHealth) => undefined;
  countOutcome: (request: {
    readonly rules: readonly string[];
    readonly outcome: Outcome;
  }) => ShownToday;
  // From the extension's own pages.
  getPageHealth: (request: { readonly tabId: number }) => PageHealth | undefined;
  setLocale: (locale: Locale) => undefined;
}
