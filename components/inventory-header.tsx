import type { Locale } from '../lib/i18n/locale';
import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { PageHeader } from './page-header';

export interface InventoryHeaderProps {
  readonly locale: Locale;
  readonly texts: PageTexts;
  /** Absent when the built-in rules hold. */
  readonly profileName?: string | undefined;
  readonly onLocale: (locale: Locale) => void;
}

export const InventoryHeader = ({ profileName, ...header }: InventoryHeaderProps) => (
  <PageHeader current="inventory" {...header}>
    <p class="soft clip">
      {profileName === undefined ? (
        header.texts.footer.builtInRules
      ) : (
        <ForeignText text={profileName} />
      )}
    </p>
    <a class="btn primary" href="/files.html#report">
      <Icon name="sheet" />
      {header.texts.nav.report}
    </a>
  </PageHeader>
);
