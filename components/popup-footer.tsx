import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { ProfileLine } from '../lib/i18n/popup/profile-line';
import type { Today } from '../lib/overview/today';
import { Dot } from './dot';
import { ForeignText } from './foreign-text';
import { Icon } from './icon';
import { TodayLine } from './today-line';

export interface PopupFooterProps {
  /** Absent until it is read. */
  readonly today?: Today | undefined;
  /** Absent when the built-in rules hold. */
  readonly profile?: ProfileLine | undefined;
  /** Set while what is shown is the last answer, being looked at again. */
  readonly checking?: string | undefined;
  readonly inventory: string;
  readonly texts: PageTexts;
}

const ProfileStatus = ({ profile }: { readonly profile: ProfileLine }) => (
  <>
    <ForeignText text={profile.name} />
    {profile.status !== undefined && (
      <>
        <Dot />
        {profile.caution ? <strong class="soon">{profile.status}</strong> : profile.status}
      </>
    )}
  </>
);

/** What today brought, whose rules hold, and the way to all groups. */
export const PopupFooter = ({ today, profile, checking, inventory, texts }: PopupFooterProps) => (
  <footer class="foot">
    <p class="today">
      {today && <TodayLine today={today} texts={texts} />}
      <span class="checking" role="status">
        {checking}
      </span>
    </p>
    <p class="clip">{profile ? <ProfileStatus profile={profile} /> : texts.footer.builtInRules}</p>
    <a href={inventory} target="_blank">
      {texts.footer.allGroups}
      <Icon name="go" />
    </a>
  </footer>
);
