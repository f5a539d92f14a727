import { render } from 'preact';
import { InventoryPage, type InventoryPageProps } from '../../components/inventory-page';
import '../../components/inventory.css';
import { coverageSummary } from '../../lib/coverage/coverage-summary';
import { readDecisions } from '../../lib/db/read-decisions';
import { readFirstGroups, readInventoryGroups } from '../../lib/db/read-inventory-groups';
import { panelTexts } from '../../lib/i18n/inventory-panel/panel-texts';
import { send } from '../../lib/messaging/send';
import type { Coverage } from '../../lib/model/coverage';
import type { Group } from '../../lib/model/group';
import type { DigestBasis } from '../../lib/overview/digest';
import { ledgerSteps, partOfLedger, type Judged } from '../../lib/overview/full-ledger';
import { readHistory } from '../../lib/pages/group-history';
import { loadInitials, type InitialsBook } from '../../lib/pages/initials';
import { inTurns, nextTurn } from '../../lib/pages/in-turns';
import { inventoryEdits } from '../../lib/pages/inventory-edits';
import { judgeLedger } from '../../lib/pages/judge-ledger';
import { oneAtATime } from '../../lib/pages/one-at-a-time';
import {
  builtInConfig,
  chooseLocale,
  readConfig,
  wordsFor,
  type PageConfig,
} from '../../lib/pages/read-config';
import { basisOf, saveDigest } from '../../lib/pages/read-digest';
import { showFragment } from '../../lib/pages/show-fragment';
import { onSharedChange } from '../../lib/platform/extension';
import { onGroupsChange } from '../../lib/platform/groups-change';
import { keepFocus } from '../../lib/pages/keep-focus';

/** Changes that come one after the other are shown together. */
const SETTLE_MS = 150;
/** More than the highest screen has rows. */
const FIRST_ROWS = 60;

const root = document.getElementById('root');
keepFocus(document);
let openedAt = new Date();
let config = builtInConfig();
/** Asked for before anything is drawn: the database answers meanwhile. */
const firstGroups = readFirstGroups(FIRST_ROWS, config.settings.timeZone);
let coverages: readonly Coverage[] = [];
let basis: DigestBasis | undefined;
let groups: readonly Group[] = [];
let openGroup: string | undefined;
let initials: InitialsBook | undefined = undefined;

let props: InventoryPageProps = {
  words: wordsFor(config, openedAt),
  ledger: { state: 'reading' },
  sorting: window.location.hash === '#unclassified',
  context: { settings: config.settings, asOf: openedAt, decisions: [] },
  actions: {
    ...inventoryEdits(
      (told) => update(told),
      () => panelTexts(config.locale),
    ),
    copy: (text, said, notSaid) => {
      navigator.clipboard.writeText(text).then(
        () => update({ notice: said, onUndo: undefined }),
        () => update({ notice: notSaid, onUndo: undefined }),
      );
    },
    open: (id) => {
      openGroup = id;
      void showHistory();
    },
  },
  onDismissStorage: () => {
    update({ storage: undefined });
    void send('dismissStorageNotice', undefined);
  },
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

function updateContext(change: Partial<InventoryPageProps['context']>): void {
  update({ context: { ...props.context, ...change } });
}

function showRules(next: PageConfig): void {
  const { locale, settings } = config;
  // Other words draw each row again.
  const sameWords =
    props.context.asOf === openedAt &&
    next.locale === locale &&
    next.settings.timeZone === settings.timeZone;
  config = next;
  update({
    words: sameWords ? props.words : wordsFor(config, openedAt),
    profileName: config.profileName,
    context: { ...props.context, settings: config.settings, asOf: openedAt },
  });
}

async function showHistory(): Promise<void> {
  const group = groups.find(({ id }) => id === openGroup);
  if (!group) return;
  const { timeZone } = config.settings;
  const history = await readHistory(group, coverages, timeZone, openedAt.getTime());
  if (history.groupId === openGroup) updateContext({ history });
}

async function readGroups(timeZone: string): Promise<void> {
  const { settings } = config;
  const read = await readInventoryGroups(timeZone);
  ({ groups, coverages } = read);
  basis = basisOf(read.head, settings, openedAt);
}

/** A screenful, until all groups are read; who comes to sort groups waits for all of them. */
async function showFirstGroups(): Promise<void> {
  const { groups: first, count } = await firstGroups;
  if (first.length === 0 || props.sorting || props.ledger.state !== 'reading') return;
  update({ ledger: partOfLedger(first, count, openedAt.getTime()) });
}

let ledgersAsked = 0;

/** Only the ledger asked for last is shown: one that was overtaken while it was made is old. */
async function showLedger(judged: Judged = {}): Promise<void> {
  const asked = (ledgersAsked += 1);
  const ledger = await inTurns(ledgerSteps(groups, openedAt.getTime(), judged));
  // Drawing it is a task of its own.
  await nextTurn();
  if (asked === ledgersAsked) update({ ledger });
}

async function judge(): Promise<void> {
  const decisions = await readDecisions();
  updateContext({ decisions });
  const shown: Promise<void>[] = [];
  await judgeLedger(groups, config.settings, openedAt, decisions, (judged) => {
    const before = props.ledger.state === 'read' ? props.ledger.findings : undefined;
    shown.push(showLedger({ ...judged, findings: judged.findings ?? before }));
  });
  await Promise.all(shown);
  // For the popup, which shows at once what was found last.
  if (basis && props.ledger.state === 'read')
    await saveDigest(props.ledger, basis, config.settings.timeZone);
  await initials?.readAhead(groups.map(({ name }) => name));
}

const showCoverage = (): void => update({ coverage: coverageSummary(coverages, groups) });

/** Something has changed, here or elsewhere: all is read again. */
async function refresh(): Promise<void> {
  openedAt = new Date();
  showRules(await readConfig());
  await readGroups(config.settings.timeZone);
  showCoverage();
  await Promise.all([judge(), showHistory()]);
}

const showStorage = async (): Promise<void> => {
  const storage = await send('storageState', undefined);
  update({ storage });
};

const showSource = async (): Promise<void> => {
  const { profile } = await send('getSettingsView', undefined);
  updateContext({ source: profile?.source?.title });
};

async function open(): Promise<void> {
  const { timeZone } = config.settings;
  // The background may have to wake up first; the groups need not wait for it.
  const answer = readConfig();
  await showFirstGroups().catch(() => undefined);
  const [next] = await Promise.all([answer, readGroups(timeZone)]);
  showRules(next);
  if (next.settings.timeZone !== timeZone) await readGroups(next.settings.timeZone);
  showCoverage();
  await showLedger();
  await judge();
}

update({});
const page = new AbortController();
const changed = oneAtATime(() => refresh().catch(() => undefined), SETTLE_MS);
onSharedChange(changed, page.signal);
onGroupsChange(changed, page.signal);
await open().catch(() => update({ ledger: { state: 'unreadable' } }));
showFragment();
await Promise.allSettled([showStorage(), showSource()]);
initials = await loadInitials();
update({ initials: initials.initials });
await initials.readAhead(groups.map(({ name }) => name));
