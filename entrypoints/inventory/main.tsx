import { render } from 'preact';
import { InventoryPage, type InventoryPageProps } from '../../components/inventory-page';
import '../../components/inventory.css';
import { listGroups } from '../../lib/db/groups';
import { send } from '../../lib/messaging/send';
import { fullLedgerOf } from '../../lib/overview/ledger';
import { loadInitials } from '../../lib/pages/initials';
import { judgeLedger } from '../../lib/pages/judge-ledger';
import {
  builtInConfig,
  chooseLocale,
  readConfig,
  wordsFor,
  type PageConfig,
} from '../../lib/pages/read-config';
import { showFragment } from '../../lib/pages/show-fragment';

const root = document.getElementById('root');
const openedAt = new Date();
let config = builtInConfig();

let props: InventoryPageProps = {
  words: wordsFor(config, openedAt),
  ledger: { state: 'reading' },
  sorting: window.location.hash === '#unclassified',
  onKind: (...choice) => void settleKind(...choice),
  onLocale: (locale) => {
    showRules({ ...config, locale });
    void chooseLocale(locale);
  },
};

function update(change: Partial<InventoryPageProps>): void {
  props = { ...props, ...change };
  document.documentElement.lang = props.words.locale;
  document.title = props.words.texts.inventory.pageTitle;
  if (root) render(<InventoryPage {...props} />, root);
}

function showRules(next: PageConfig): void {
  config = next;
  update({ words: wordsFor(config, openedAt), profileName: config.profileName });
}

async function showGroups(): Promise<void> {
  const groups = await listGroups(config.settings.timeZone);
  const asOf = openedAt.getTime();
  if (props.ledger.state === 'reading') update({ ledger: fullLedgerOf(groups, asOf) });
  const judged = await judgeLedger(groups, config.settings, openedAt);
  update({ ledger: fullLedgerOf(groups, asOf, judged) });
}

async function settleKind(
  ...[{ id }, kind, saved, notSaved]: Parameters<InventoryPageProps['onKind']>
) {
  const done = send('setKind', { groupId: id, kind }).then(showGroups);
  update({
    notice: await done.then(
      () => saved,
      () => notSaved,
    ),
  });
}

update({});
showRules(await readConfig());
await showGroups().catch(() => update({ ledger: { state: 'unreadable' } }));
showFragment();
update({ initials: await loadInitials() });
