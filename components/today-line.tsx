import type { PageTexts } from '../lib/i18n/pages/zh-CN';
import type { Today } from '../lib/overview/today';
import { Dot } from './dot';
import { Figures } from './figures';

/** `今日提醒 4 次，采纳 3 次 · 留存草稿 1`. */
export const TodayLine = ({
  today,
  texts,
}: {
  readonly today: Today;
  readonly texts: PageTexts;
}) => (
  <p class="today">
    <Figures text={texts.drafts.today(today.shown, today.heeded)} />
    <Dot />
    <span class="nb">
      <Figures text={texts.drafts.kept(today.drafts.length)} />
    </span>
  </p>
);
