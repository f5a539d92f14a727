import { instantOf, civilTime } from '../calendar/civil-time';
import { isCivilDate } from '../calendar/is-civil-date';
import { pageTexts } from '../i18n/pages/page-texts';
import { reportTexts } from '../i18n/report/report-texts';
import type { ReviewState } from '../messaging/protocols/records';
import type { Handlers } from '../messaging/serve';
import type { CivilDate } from '../model/civil-date';
import { isRecord } from '../model/is-record';
import { onWake, wakeAt } from '../platform/alarm';
import { browser } from '../platform/browser';
import { notify } from '../platform/notify';
import { nextReview } from '../records/next-review';
import { currentConfig } from './config';

const STORAGE_KEY = 'review';
const MORNING = '09:00';

/** What is remembered: since when it counts, the last review, and the due date that was told. */
interface Remembered {
  readonly since: CivilDate;
  readonly lastOn?: CivilDate;
  readonly toldFor?: CivilDate;
}

const asDate = (value: unknown): CivilDate | undefined =>
  typeof value === 'string' && isCivilDate(value) ? value : undefined;

async function remembered(today: CivilDate): Promise<Remembered> {
  const stored = (await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY];
  const { since, lastOn, toldFor } = isRecord(stored) ? stored : {};
  const [last, told] = [asDate(lastOn), asDate(toldFor)];
  // A clock that was wrong once must not put the review off for years.
  const from = asDate(since);
  return {
    since: from !== undefined && from <= today ? from : today,
    ...(last === undefined || last > today ? {} : { lastOn: last }),
    ...(told === undefined ? {} : { toldFor: told }),
  };
}

const remember = (value: Remembered): Promise<void> =>
  browser.storage.local.set({ [STORAGE_KEY]: value });

async function stateAt(now: number) {
  const { settings, locale } = await currentConfig();
  const today = civilTime(new Date(now), settings.timeZone).date;
  const memory = await remembered(today);
  const { lastOn } = memory;
  const dueOn = nextReview(lastOn ?? memory.since, settings.checks.review.everyMonths);
  const state: ReviewState = {
    dueOn,
    due: dueOn <= today,
    ...(lastOn === undefined ? {} : { lastOn }),
  };
  return { state, memory, today, settings, locale };
}

/** Tells once of each due date, and sets the alarm for the next. */
export async function tendReview(now = Date.now()): Promise<ReviewState> {
  const { state, memory, settings, locale } = await stateAt(now);
  const { dueOn, due } = state;
  const isNews = due && memory.toldFor !== dueOn;
  await remember(isNews ? { ...memory, toldFor: dueOn } : memory);
  await wakeAt(due ? undefined : instantOf(dueOn, MORNING, settings.timeZone), 'review');
  if (isNews) {
    const { everyMonths } = settings.checks.review;
    await notify(pageTexts(locale).brand, reportTexts(locale).reviewDue(everyMonths), 'review');
  }
  return state;
}

export const reviewHandlers: Pick<Handlers, 'getReview' | 'reviewDone'> = {
  getReview: async () => (await stateAt(Date.now())).state,
  async reviewDone() {
    const { memory, today } = await stateAt(Date.now());
    await remember({ ...memory, lastOn: today });
    return tendReview();
  },
};

/** Set at once at each start of the worker. */
export function remindOfReview(): void {
  const tend = (): void => void tendReview();
  onWake(tend, 'review');
  browser.runtime.onStartup.addListener(tend);
  browser.runtime.onInstalled.addListener(tend);
}
