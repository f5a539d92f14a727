import { render } from 'preact';
import { PopupPage, type PopupPageProps } from '../../components/popup-page';
import '../../components/popup.css';
import { civilTime } from '../../lib/calendar/civil-time';
import { formatDate } from '../../lib/i18n/format';
import { nowWords } from '../../lib/i18n/now-words';
import { popupTexts } from '../../lib/i18n/popup/popup-texts';
import { profileLine } from '../../lib/i18n/popup/profile-line';
import { send } from '../../lib/messaging/send';
import { ledgerOfDigest } from '../../lib/overview/digest';
import { ASKING } from '../../lib/overview/page-state';
import { reportOfActivePage } from '../../lib/pages/active-page';
import { copyDiagnosis } from '../../lib/pages/copy-diagnosis';
import { readToday } from '../../lib/pages/drafts';
import { checkLedger } from '../../lib/pages/popup-ledger';
import { builtInConfig, readConfig, wordsFor, type PageConfig } from '../../lib/pages/read-config';
import { readDigest } from '../../lib/pages/read-digest';
import { askToNotify } from '../../lib/platform/notify';
import { keepFocus } from '../../lib/pages/keep-focus';

const root = document.getElementById('root');
keepFocus(document);
const openedAt = new Date();
const first = builtInConfig();

let props: PopupPageProps = {
  words: wordsFor(first, openedAt),
  texts: popupTexts(first.locale),
  page: ASKING,
  ledger: { state: 'reading' },
  checking: false,
  inventory: '/inventory.html',
  options: '/options.html',
  recognising: false,
  onRecognise: () => void recognise(),
  onDiagnose: () => void diagnose(),
  openedAt: openedAt.getTime(),
  draftActions: {
    onOpen: (id) => void send('openDraft', { id }).then(() => window.close()),
    onDelete: (id) => void send('deleteDraft', { id }).then(showToday),
    onAskToNotify: () => void askToNotify().then(showToday),
  },
};

function update(change: Partial<PopupPageProps>): void {
  props = { ...props, ...change };
  document.documentElement.lang = props.words.locale;
  document.title = props.words.texts.brand;
  if (root) render(<PopupPage {...props} />, root);
}

async function diagnose(): Promise<void> {
  if (!props.page.health) return;
  await copyDiagnosis(props.page.health);
  update({ diagnosed: true });
}

async function recognise(): Promise<void> {
  update({ recognising: true });
  update({ page: await reportOfActivePage(), recognising: false });
}

function showRules(config: PageConfig): void {
  const { settings, locale, profileName } = config;
  update({
    words: wordsFor(config, openedAt),
    texts: popupTexts(locale),
    now: nowWords(openedAt, settings, locale),
    ...(profileName === undefined ? {} : { profile: { name: profileName, caution: false } }),
  });
}

async function showToday(): Promise<void> {
  update({ today: await readToday(config.settings, new Date()) });
}

const today = (): string => civilTime(openedAt, config.settings.timeZone).date;

async function showProfile(): Promise<void> {
  const { profile, waiting } = await send('getSettingsView', undefined);
  const told = profile ?? waiting;
  if (told) update({ profile: profileLine(told, today(), config.locale) });
}

async function showReview(): Promise<void> {
  const { due, dueOn } = await send('getReview', undefined);
  if (due) update({ reviewDue: formatDate(dueOn, today(), config.locale) });
}

const showStorage = async (): Promise<void> =>
  update({ storage: await send('storageState', undefined) });

/** The last answer is shown at once; whether it still holds is looked at after that. */
const digest = readDigest().then((kept) => {
  if (!kept) return undefined;
  const settings = { ...first.settings, timeZone: kept.timeZone };
  update({ words: wordsFor({ ...first, settings }, openedAt), ledger: ledgerOfDigest(kept) });
  return kept;
});

async function showLedger({ settings }: PageConfig): Promise<void> {
  const kept = await digest;
  const ledger = await checkLedger(kept, settings, openedAt, {
    begin: () => update({ checking: kept !== undefined }),
    read: (counted) => kept ?? update({ ledger: counted }),
  });
  update({ checking: false, ...(ledger ? { ledger } : {}) });
}

update({});
void reportOfActivePage().then((page) => update({ page }));
const config = await readConfig();
showRules(config);
for (const show of [showToday, showProfile, showReview, showStorage])
  void show().catch(() => undefined);
await showLedger(config).catch(() => update({ ledger: { state: 'unreadable' }, checking: false }));
