import { useState } from 'preact/hooks';
import { isWorkday, type Day } from '../lib/calendar/day';
import type { Locale } from '../lib/i18n/locale';
import { weekdayName } from '../lib/i18n/format';
import type { StudioTexts } from '../lib/i18n/studio/zh-CN';
import { WEEKDAYS, type Settings } from '../lib/model/settings';
import {
  previewYear,
  readNotice,
  type NoticeReading,
  type PreviewMonth,
} from '../lib/studio/notice-preview';
import { Labelled, ProblemList, Said } from './studio-parts';

export interface StudioCalendarProps {
  readonly settings: Settings;
  readonly texts: StudioTexts;
  readonly locale: Locale;
  /** The year shown first. */
  readonly year: number;
  readonly onTake: (reading: NoticeReading) => void;
}

const weeksOf = ({ blanks, days }: PreviewMonth): readonly (readonly (Day | undefined)[])[] => {
  const cells = [...Array.from({ length: blanks }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
};

const Month = ({
  month,
  texts,
  locale,
}: { readonly month: PreviewMonth } & Pick<StudioCalendarProps, 'texts' | 'locale'>) => {
  const { calendar } = texts;
  return (
    <table class="month">
      <caption>{calendar.month(month.month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col" abbr={weekdayName(day, locale)}>
              {weekdayName(day, locale)
                .replace(/^[周週]/, '')
                .slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day ? (
                <td
                  key={at}
                  class={day.kind}
                  title={[calendar.kinds[day.kind], day.name].filter(Boolean).join(' ')}
                >
                  {Number(day.date.slice(8))}
                  <small>{calendar.marks[day.kind]}</small>
                  {!isWorkday(day) && calendar.marks[day.kind] === '' && (
                    <span class="sr">{calendar.kinds.rest}</span>
                  )}
                </td>
              ) : (
                <td key={at} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The State Council's notice as text, what was read from it, and the year month by month. */
export const StudioCalendar = ({ settings, texts, locale, ...props }: StudioCalendarProps) => {
  const { calendar } = texts;
  const [text, setText] = useState('');
  const [year, setYear] = useState(props.year);
  const [said, setSaid] = useState('');
  const reading = text.trim() === '' ? undefined : readNotice(text, year);
  const notice = reading?.notice;
  const shown = (reading?.accepted ? notice?.year : undefined) ?? year;
  const preview =
    notice && reading.accepted
      ? { ...settings, calendar: { ...settings.calendar, [shown]: notice } }
      : settings;
  const months = previewYear(shown, preview);
  const take = (): void => {
    if (!reading?.accepted) return;
    props.onTake(reading);
    setYear(shown);
    setText('');
    setSaid(calendar.taken(shown));
  };
  return (
    <>
      <p class="soft">{calendar.lead}</p>
      <Labelled label={calendar.paste} hint={calendar.sample}>
        <textarea
          rows={6}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Labelled>
      {notice && (
        <section class={reading.accepted ? 'panel-box' : 'panel-box caution'}>
          <p role="status">
            {notice.year !== undefined &&
              calendar.read(notice.year, notice.off.length, notice.work.length)}
          </p>
          {!reading.accepted && <p role="alert">{calendar.refused}</p>}
          <ProblemList problems={notice.problems} locale={locale} />
          {reading.accepted && (
            <button type="button" class="btn primary" onClick={take}>
              {calendar.take(shown)}
            </button>
          )}
        </section>
      )}
      <Said text={said} />
      <Labelled label={calendar.year}>
        <input
          type="number"
          class="short"
          min={2000}
          max={2999}
          value={shown}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 2000 && valueAsNumber <= 2999) setYear(valueAsNumber);
          }}
        />
      </Labelled>
      <section aria-labelledby="preview-title">
        <h3 id="preview-title">{calendar.preview(shown)}</h3>
        {months[0]?.days[0]?.provisional && <p class="soft">{calendar.provisional}</p>}
        <p class="key soft">
          {(['holiday', 'make-up', 'rest', 'work'] as const).map((kind) => (
            <span key={kind} class={kind}>
              {calendar.kinds[kind]}
            </span>
          ))}
        </p>
        <div class="months">
          {months.map((month) => (
            <Month key={month.month} {...{ month, texts, locale }} />
          ))}
        </div>
      </section>
    </>
  );
};
