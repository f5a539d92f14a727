import { DAY_MS } from '../lib/calendar/civil-date';
import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import { formatDate } from '../lib/i18n/format';
import type { PageWords } from '../lib/i18n/page-words';
import { activityWeeks, type StripDay } from '../lib/overview/activity-weeks';
import type { GroupHistoryData } from './inventory-actions';
import { ChartTable } from './chart-table';

const CELL = 12;
const BOX = 10;
const WEEKS = 12;
const DAYS = 7;

const civilDate = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

const Cell = ({ weekday, week, level, watched }: StripDay) => {
  const [x, y] = [week * CELL, weekday * CELL];
  return watched ? (
    <rect
      class={level === 0 ? 'quiet' : `level-${level}`}
      x={x + 0.5}
      y={y + 0.5}
      width={BOX - 1}
      height={BOX - 1}
    />
  ) : (
    <circle class="unwatched" cx={x + BOX / 2} cy={y + BOX / 2} r={1} />
  );
};

/** Twelve weeks, a column each: how much was seen, what was watched in vain, what nobody watched. */
export function ActivityStrip({
  history: { days, watched, today },
  words,
}: {
  readonly history: GroupHistoryData;
  readonly words: PageWords;
}) {
  const { history: texts } = panelTexts(words.locale);
  const strip = activityWeeks(days, watched, today);
  const active = strip.filter(({ messages }) => messages > 0);
  const dateOf = (day: number) => formatDate(civilDate(day), civilDate(today), words.locale);
  return (
    <figure class="strip">
      <figcaption>
        {texts.weeks} <small class="soft">{active.length === 0 && texts.weeksNone}</small>
      </figcaption>
      <svg
        viewBox={`0 0 ${WEEKS * CELL} ${DAYS * CELL}`}
        width={WEEKS * CELL * 1.5}
        height={DAYS * CELL * 1.5}
        aria-hidden="true"
      >
        {strip.map((day) => (
          <Cell key={day.day} {...day} />
        ))}
      </svg>
      <p class="soft small">{texts.weeksHint}</p>
      <ChartTable
        summary={texts.asTable}
        columns={[texts.day, texts.messages, texts.senders]}
        rows={strip.map(({ day, messages, senders, watched: isWatched }) => ({
          key: day,
          head: dateOf(day),
          cells: isWatched ? [messages, senders] : [texts.unwatched, ''],
        }))}
      />
    </figure>
  );
}
