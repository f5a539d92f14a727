import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import { formatDate } from '../lib/i18n/format';
import type { PageWords } from '../lib/i18n/page-words';
import { activityWeeks, type StripDay } from '../lib/overview/activity-weeks';
import type { GroupHistoryData } from './inventory-actions';

const CELL = 12;
const BOX = 10;
const WEEKS = 12;
const DAYS = 7;
const DAY_MS = 86_400_000;

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
      <details>
        <summary>{texts.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col" class="num">
                {texts.messages}
              </th>
              <th scope="col" class="num">
                {texts.senders}
              </th>
            </tr>
          </thead>
          <tbody>
            {strip.map(({ day, messages, senders, watched: isWatched }) => (
              <tr key={day}>
                <th scope="row">{dateOf(day)}</th>
                <td class="num">{isWatched ? messages : texts.unwatched}</td>
                <td class="num">{isWatched ? senders : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
