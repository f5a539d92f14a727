import { render } from 'preact';
import { PopupPage, type PopupPageProps } from '../../components/popup-page';
import '../../components/popup.css';
import { nowWords } from '../../lib/i18n/now-words';
import { send } from '../../lib/messaging/send';
import { ledgerOf } from '../../lib/overview/ledger';
import { ASKING } from '../../lib/overview/page-state';
import { reportOfActivePage } from '../../lib/pages/active-page';
import { copyDiagnosis } from '../../lib/pages/copy-diagnosis';
import { readToday } from '../../lib/pages/drafts';
import { judgeGroups } from '../../lib/pages/judge-groups';
import { askToNotify } from '../../lib/platform/notify';
import { readGroups } from '../../lib/db/read-groups';
import { builtInConfig, readConfig, wordsFor, type PageConfig } from '../../lib/pages/read-config';

const root = document.getElementById('root');
const openedAt = new Date();

let props: PopupPageProps = {
  words: wordsFor(builtInConfig(), openedAt),
  page: ASKING,
  ledger: { state: 'reading' },
  inventory: '/inventory.html',
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
  const now = nowWords(openedAt, config.settings, config.locale);
  update({ words: wordsFor(config, openedAt), now, profileName: config.profileName });
}

async function showToday(): Promise<void> {
  const { settings } = await readConfig();
  update({ today: await readToday(settings, new Date()) });
}

async function showLedger({ settings }: PageConfig): Promise<void> {
  const groups = await readGroups(settings.timeZone);
  update({ ledger: ledgerOf(groups) });
  update({ ledger: ledgerOf(groups, await judgeGroups(groups, settings, openedAt)) });
}

update({});
void reportOfActivePage().then((page) => update({ page }));
const config = await readConfig();
showRules(config);
void showToday().catch(() => undefined);
await showLedger(config).catch(() => update({ ledger: { state: 'unreadable' } }));
