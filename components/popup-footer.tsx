import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';

export interface PopupFooterProps {
  /** Absent when the built-in rules hold. */
  readonly profileName?: string | undefined;
  readonly inventory: string;
  readonly texts: PageTexts;
}

/** Whose rules hold, and the way to all groups. */
export const PopupFooter = ({ profileName, inventory, texts }: PopupFooterProps) => (
  <footer class="foot">
    <p class="clip">
      {profileName === undefined ? texts.footer.builtInRules : <ForeignText text={profileName} />}
    </p>
    <a href={inventory} target="_blank">
      {texts.footer.allGroups}
      <Icon name="go" />
    </a>
  </footer>
);
