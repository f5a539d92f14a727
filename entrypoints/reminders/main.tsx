import { render } from 'preact';
import { RemindersPage, type RemindersPageProps } from '../../components/reminders-page';
import '../../components/reminders.css';
import { addDays } from '../../lib/calendar/civil-date';
import { civilTime } from '../../lib/calendar/civil-time';
import { EVERY_RULE } from '../../lib/db/every-rule';
import { readOutcomesSince } from '../../lib/db/read-outcomes-since';
import { formatDate } from '../../lib/i18n/format';
import { reminderTexts } from '../../lib/i18n/reminders/reminder-texts';
import { countsFile } from '../../lib/overview/counts-file';
import { barsByDay, countsByRule } from '../../lib/overview/reminder-counts';
import { builtInConfig, chooseLocale, readConfig, wordsFor } from '../../lib/pages/read-config';
import { saveFile } from '../../lib/platform/save-file';
import { keepFocus } from '../../lib/pages/keep-focus';

const DAYS = 30;
const root = document.getElementById('root');
keepFocus(document);
const openedAt = new Date();

let config = builtInConfig();
let props: RemindersPageProps = {
  words: wordsFor(config, openedAt),
  texts: reminderTexts(config.locale),
  bars: [],
  dateOf: (day) => day,
  unreadable: false,
  onSave: () => saveFile('wg-counts.json', 'application/json', countsFile(props.rules ?? [])),
  onLocale: (locale) => {
    config = { ...config, locale };
    showWords();
    void chooseLocale(locale);
  },
};

function update(change: Partial<RemindersPageProps>): void {
  props = { ...props, ...change };
  document.documentElement.lang = props.words.locale;
  document.title = props.texts.pageTitle;
  if (root) render(<RemindersPage {...props} />, root);
}

const today = (): string => civilTime(openedAt, config.settings.timeZone).date;

function showWords(): void {
  const { locale } = config;
  update({
    words: wordsFor(config, openedAt),
    texts: reminderTexts(locale),
    dateOf: (day) => formatDate(day, today(), locale),
  });
}

async function showCounts(): Promise<void> {
  const days = Array.from({ length: DAYS }, (_, i) => addDays(today(), i - DAYS + 1));
  const rows = await readOutcomesSince(days[0] ?? today());
  update({ rules: countsByRule(rows, EVERY_RULE), bars: barsByDay(rows, EVERY_RULE, days) });
}

showWords();
config = await readConfig();
showWords();
await showCounts().catch(() => update({ unreadable: true }));
