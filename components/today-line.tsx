import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { Today } from '../lib/overview/today';
import { Dot } from './dot';
import { Figures } from './figures';

/** `今日提醒 4 次，采纳 3 次 · 留存草稿 1`, or `今日没有提醒`. */
export const TodayLine = ({
  today,
  texts,
}: {
  readonly today: Today;
  readonly texts: PageTexts;
}) => (
  <span>
    {today.shown > 0 ? (
      <Figures text={texts.drafts.today(today.shown, today.heeded)} />
    ) : (
      texts.drafts.noneToday
    )}
    {today.drafts.length > 0 && (
      <>
        <Dot />
        <span class="nb">
          <Figures text={texts.drafts.kept(today.drafts.length)} />
        </span>
      </>
    )}
  </span>
);
