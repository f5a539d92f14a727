import { panelTexts } from '../lib/i18n/inventory-panel/panel-texts';
import type { PageWords } from '../lib/i18n/page-words';
import type { LifeTime } from '../lib/overview/life-times';
import { ForeignText } from './foreign-text';

/** A screenful; the table has them all. */
const MOST_DRAWN = 20;
const ROW = 12;

interface LifeTimelineProps {
  readonly times: readonly LifeTime[];
  /** Epoch ms. */
  readonly asOf: number;
  readonly names: ReadonlyMap<string, string>;
  readonly words: PageWords;
  readonly onChoose: (id: string) => void;
}

/** When finished and silent groups were last seen and were to end; silence is drawn up to today. */
export function LifeTimeline({ times, asOf, names, words, onChoose }: LifeTimelineProps) {
  const { life } = panelTexts(words.locale);
  const drawn = times.slice(0, MOST_DRAWN);
  const dates = drawn.flatMap(({ lastAt, endAt }) => [lastAt ?? asOf, endAt ?? asOf]);
  const [least, most] = [Math.min(asOf, ...dates), Math.max(asOf, ...dates)];
  const place = (at: number) => ((at - least) / Math.max(1, most - least)) * 100;
  if (drawn.length === 0) return null;
  const dateOf = (at: number | undefined) => (at === undefined ? life.unknown : words.date(at));
  return (
    <details class="life">
      <summary>{life.title}</summary>
      <table>
        <caption class="sr">{life.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{life.group}</th>
            <th scope="col">
              <span class="sr">{life.caption}</span>
            </th>
            <th scope="col">{life.last}</th>
            <th scope="col">{life.end}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ groupId, lastAt, endAt }) => (
            <tr key={groupId}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onChoose(groupId)}>
                  <ForeignText text={names.get(groupId) ?? words.texts.inventory.nameless} />
                </button>
              </th>
              <td>
                <svg viewBox={`0 0 100 ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
                  {lastAt !== undefined && (
                    <path class="silence" d={`M${place(lastAt)} ${ROW / 2}H${place(asOf)}`} />
                  )}
                  {lastAt !== undefined && <path class="last" d={`M${place(lastAt)} 2V10`} />}
                  {endAt !== undefined && <path class="end" d={`M${place(endAt)} 0V12`} />}
                </svg>
              </td>
              <td class="num">{dateOf(lastAt)}</td>
              <td class="num">{endAt === undefined ? '' : words.date(endAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {times.length > MOST_DRAWN && <p class="soft">{life.more(times.length - MOST_DRAWN)}</p>}
    </details>
  );
}
