import { render } from 'preact';
import { PopupPage, type PopupPageProps } from '../../components/popup-page';
import '../../components/popup.css';
import { nowWords } from '../../lib/i18n/now-words';
import { ledgerOf } from '../../lib/overview/ledger';
import { ASKING } from '../../lib/overview/page-state';
import { reportOfActivePage } from '../../lib/pages/active-page';
import { judgeGroups } from '../../lib/pages/judge-groups';
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
};

function update(change: Partial<PopupPageProps>): void {
  props = { ...props, ...change };
  document.documentElement.lang = props.words.locale;
  document.title = props.words.texts.brand;
  if (root) render(<PopupPage {...props} />, root);
}

async function recognise(): Promise<void> {
  update({ recognising: true });
  update({ page: await reportOfActivePage(), recognising: false });
}

function showRules(config: PageConfig): void {
  const now = nowWords(openedAt, config.settings, config.locale);
  update({ words: wordsFor(config, openedAt), now, profileName: config.profileName });
}

async function showLedger({ settings }: PageConfig): Promise<void> {
  const groups = await readGroups();
  update({ ledger: ledgerOf(groups) });
  update({ ledger: ledgerOf(groups, await judgeGroups(groups, settings, openedAt)) });
}

update({});
void reportOfActivePage().then((page) => update({ page }));
const config = await readConfig();
showRules(config);
await showLedger(config).catch(() => update({ ledger: { state: 'unreadable' } }));
