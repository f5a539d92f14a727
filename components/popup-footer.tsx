import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { Today } from '../lib/overview/today';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { TodayLine } from './today-line';

export interface PopupFooterProps {
  /** Absent until it is read. */
  readonly today?: Today | undefined;
  /** Absent when the built-in rules hold. */
  readonly profileName?: string | undefined;
  readonly inventory: string;
  readonly texts: PageTexts;
}

/** What today brought, whose rules hold, and the way to all groups. */
export const PopupFooter = ({ today, profileName, inventory, texts }: PopupFooterProps) => (
  <footer class="foot">
    {today && <TodayLine today={today} texts={texts} />}
    <p class="clip">
      {profileName === undefined ? texts.footer.builtInRules : <ForeignText text={profileName} />}
    </p>
    <a href={inventory} target="_blank">
      {texts.footer.allGroups}
      <Icon name="go" />
    </a>
  </footer>
);
