import type { Locale } from '../lib/i18n/locale';
import type { PageWords } from '../lib/i18n/page-words';
import type { ReminderTexts } from '../lib/i18n/reminders/zh-CN';
import type { DayBar, RuleCounts } from '../lib/overview/reminder-counts';
import { DayChart } from './day-chart';
import { PageHeader } from './page-header';

export interface RemindersPageProps {
  readonly words: PageWords;
  readonly texts: ReminderTexts;
  /** Absent until they are read. */
  readonly rules?: readonly RuleCounts[] | undefined;
  readonly bars: readonly DayBar[];
  readonly dateOf: (day: string) => string;
  readonly unreadable: boolean;
  readonly onSave: () => void;
  readonly onLocale: (locale: Locale) => void;
}

const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${Math.round(share * 100)}%`;

const RuleRow = ({
  counts,
  texts,
}: {
  readonly counts: RuleCounts;
  readonly texts: ReminderTexts;
}) => (
  <tr>
    <th scope="row">
      {texts.rules[counts.rule] ?? counts.rule}
      {counts.tooStrict && <small class="soft">{texts.tooStrict}</small>}
    </th>
    <td class="num">{counts.shown}</td>
    <td class="num">{counts.heeded}</td>
    <td class="num">{counts.sent}</td>
    <td class="num">{counts.emergency}</td>
    <td class="num">{counts.falseAlarm}</td>
    <td class="num">{counts.notWork}</td>
    <td class="num">{percent(counts.sentShare)}</td>
  </tr>
);

function Figures({ rules, bars, texts, dateOf, onSave }: RemindersPageProps) {
  if (!rules) return null;
  if (rules.length === 0) return <p class="soft">{texts.none}</p>;
  return (
    <>
      <DayChart bars={bars} texts={texts} dateOf={dateOf} />
      <table class="rule-counts">
        <caption class="sr">{texts.title}</caption>
        <thead>
          <tr>
            {Object.entries(texts.columns).map(([column, title]) => (
              <th key={column} scope="col" class={column === 'rule' ? undefined : 'num'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((counts) => (
            <RuleRow key={counts.rule} counts={counts} texts={texts} />
          ))}
        </tbody>
      </table>
      <p>
        <button type="button" class="btn" onClick={onSave}>
          {texts.save}
        </button>
      </p>
      <p class="soft small">{texts.saveHint}</p>
    </>
  );
}

/** How often each rule spoke and what people did: the product measures its own burden. */
export const RemindersPage = (props: RemindersPageProps) => (
  <div class="page">
    <PageHeader
      current="reminders"
      locale={props.words.locale}
      texts={props.words.texts}
      onLocale={props.onLocale}
    />
    <main>
      <h2>
        {props.texts.title} <small class="soft">{props.texts.period(props.bars.length)}</small>
      </h2>
      <p class="soft">{props.texts.lead}</p>
      {props.unreadable && <p role="alert">{props.words.texts.ledger.unreadable}</p>}
      <Figures {...props} />
    </main>
  </div>
);
