import { daysBetween } from '../../calendar/civil-date';
import type { TakenProfile } from '../../messaging/protocols/profile';
import type { CivilDate } from '../../model/civil-date';
import { formatDate } from '../format';
import type { Locale } from '../locale';
import { popupTexts } from './popup-texts';

const SOON_DAYS = 30;

/** The profile that holds, in one line. */
export interface ProfileLine {
  readonly name: string;
  readonly status?: string;
  /** Something to see to: it ends soon or has ended. */
  readonly caution: boolean;
}

type Told = Pick<TakenProfile, 'name' | 'status' | 'standing' | 'effectiveFrom' | 'expires'>;

function statusOf(profile: Told, today: CivilDate, locale: Locale): Omit<ProfileLine, 'name'> {
  const texts = popupTexts(locale).profile;
  const { status, standing, effectiveFrom, expires } = profile;
  const date = (each = ''): string => formatDate(each, today, locale);
  if (standing === 'expired') return { status: texts.expired(date(expires)), caution: true };
  if (standing === 'not-yet') return { status: texts.waiting(date(effectiveFrom)), caution: false };
  if (status === 'draft') return { status: texts.draft, caution: false };
  if (expires === undefined) return { status: texts.inForce, caution: false };
  const soon = daysBetween(today, expires) <= SOON_DAYS;
  return { status: (soon ? texts.soon : texts.until)(date(expires)), caution: soon };
}

/** `区工作群规范 · 已生效，至 2027年12月31日`; `today` is a civil date in the settings' zone. */
export const profileLine = (profile: Told, today: CivilDate, locale: Locale): ProfileLine => ({
  name: profile.name ?? popupTexts(locale).profile.unnamed,
  ...statusOf(profile, today, locale),
});
