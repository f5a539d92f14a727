import type { ReminderTexts } from '../lib/i18n/reminders/zh-CN';
import type { DayBar } from '../lib/overview/reminder-counts';
import { ChartTable } from './chart-table';

const HEIGHT = 96;

export interface DayChartProps {
  readonly bars: readonly DayBar[];
  readonly texts: ReminderTexts;
  readonly dateOf: (day: string) => string;
}

/** One bar a day; the heeded part is filled, the rest hatched by its edge. The table says the same. */
export function DayChart({ bars, texts, dateOf }: DayChartProps) {
  const most = Math.max(1, ...bars.map(({ shown }) => shown));
  const px = (count: number) => (count / most) * (HEIGHT - 4);
  return (
    <figure class="day-chart">
      <figcaption>
        {texts.chart}
        <span class="key heeded">{texts.chartKey.heeded}</span>
        <span class="key other">{texts.chartKey.other}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map(({ day, shown, heeded }, index) => (
          <g key={day}>
            <rect
              class="other"
              x={index * 10 + 2}
              width={6}
              y={HEIGHT - px(shown)}
              height={px(shown)}
            />
            <rect
              class="heeded"
              x={index * 10 + 2}
              width={6}
              y={HEIGHT - px(heeded)}
              height={px(heeded)}
            />
          </g>
        ))}
        <path class="floor" d={`M0 ${HEIGHT - 0.5}H${bars.length * 10}`} />
      </svg>
      <p class="ends soft">
        <span>{dateOf(bars[0]?.day ?? '')}</span>
        <span>{dateOf(bars.at(-1)?.day ?? '')}</span>
      </p>
      <ChartTable
        summary={texts.asTable}
        columns={[texts.day, texts.columns.shown, texts.columns.heeded]}
        rows={bars.map(({ day, shown, heeded }) => ({
          key: day,
          head: dateOf(day),
          cells: [shown, heeded],
        }))}
      />
    </figure>
  );
}
