import { render } from 'preact';
import { OptionsPage, type OptionsPageProps } from '../../components/options-page';
import { storageLine } from '../../components/popup-notices';
import '../../components/options.css';
import { descriptions } from '../../lib/clients';
import { originOfMatch } from '../../lib/clients/engine/origin-match';
import { optionsWords, settingName } from '../../lib/i18n/options/options-texts';
import { popupTexts } from '../../lib/i18n/popup/popup-texts';
import type { Outcome } from '../../lib/messaging/protocols/profile';
import { send } from '../../lib/messaging/send';
import type { Problem } from '../../lib/model/problem';
import { readToday } from '../../lib/pages/drafts';
import { PARTS } from '../../lib/pages/options-licences';
import {
  isAddress,
  lookAtAddress,
  lookAtFile,
  lookAtText,
  lookOf,
  type Look,
} from '../../lib/pages/options-profile';
import { builtInConfig, chooseLocale, readConfig, wordsFor } from '../../lib/pages/read-config';
import { showFragment } from '../../lib/pages/show-fragment';
import { browser } from '../../lib/platform/browser';
import { onSharedChange } from '../../lib/platform/extension';
import { askToNotify } from '../../lib/platform/notify';
import { keepFocus } from '../../lib/pages/keep-focus';

const root = document.getElementById('root');
keepFocus(document);
const openedAt = new Date();
let config = builtInConfig();
/** Where the previewed profile came from. */
let from: 'file' | 'address' = 'file';

let props: OptionsPageProps = {
  page: wordsFor(config, openedAt),
  words: optionsWords(config.locale),
  unreadable: false,
  refused: new Map(),
  busy: false,
  tablesUnreadable: false,
  openedAt: openedAt.getTime(),
  version: browser.runtime.getManifest().version,
  clients: descriptions.map(({ id, name, matches }) => ({
    id,
    name,
    hosts: [...new Set(matches.map((match) => originOfMatch(match).replace('https://', '')))],
  })),
  parts: PARTS,
  moment: (at) => props.page.moment(at),
  onSet: (path, value) => void settle(path, send('setUserSetting', { path, value }), 'saved'),
  onReset: (path) => void settle(path, send('resetUserSetting', { path }), 'restored'),
  onDismiss: () => void send('dismissStorageNotice', undefined).then(showStorage),
  onWipe: () => void wipe(),
  onLocale: (locale) => {
    config = { ...config, locale };
    showWords();
    void chooseLocale(locale);
  },
  draftActions: {
    onOpen: (id) => void send('openDraft', { id }),
    onDelete: (id) => void send('deleteDraft', { id }).then(showDrafts),
    onAskToNotify: () => void askToNotify().then(showDrafts),
  },
  act: {
    onFile: (file) => void look(() => lookAtFile(file)),
    onText: (text) => void look(() => lookAtText(text)),
    onApply: (typedWords) => void apply(typedWords),
    onCancel: () => update({ preview: undefined }),
    onUndo: () => void change(send('undoProfile', undefined), 'undone'),
    onRemove: () => void change(send('removeProfile', undefined), 'removed'),
    onForget: () => void change(send('forgetKey', undefined), 'forgotten'),
    onAddress: (url) => {
      const valid = isAddress(url);
      update({ addressRefused: valid ? undefined : 'invalid' });
      if (valid) void look(() => lookAtAddress(url), 'address');
    },
    onRefresh: () =>
      void look(async () => lookOf(await send('refreshProfileAddress', undefined)), 'refreshed'),
    onStop: () => void look(async () => lookOf(await send('setProfileAddress', {})), 'stopped'),
  },
};

function update(next: Partial<OptionsPageProps>): void {
  props = { ...props, ...next };
  document.documentElement.lang = props.page.locale;
  document.title = props.words.texts.pageTitle;
  if (root) render(<OptionsPage {...props} />, root);
}

const showWords = (): void =>
  update({ page: wordsFor(config, openedAt), words: optionsWords(config.locale), ...stored() });

const stored = (): Partial<OptionsPageProps> => ({
  storageLine: storageLine(props.storage, popupTexts(config.locale), wordsFor(config, openedAt)),
});

async function showSettings(): Promise<void> {
  const [overview, sources] = await Promise.all([
    send('getSettingsView', undefined),
    send('getProfileSources', undefined),
  ]);
  update({ overview, sources, unreadable: false });
}

async function showStorage(): Promise<void> {
  update({ storage: await send('storageState', undefined) });
  update(stored());
}

async function showTables(): Promise<void> {
  const tables = await send('storedFields', undefined).catch(() => undefined);
  update({ tables, tablesUnreadable: tables === undefined });
}

async function showDrafts(): Promise<void> {
  update({ today: await readToday(config.settings, new Date()) });
}

async function settle(
  path: string,
  asked: Promise<Outcome>,
  done: 'saved' | 'restored',
): Promise<void> {
  const outcome = await asked;
  const refused = new Map<string, readonly Problem[]>(props.refused);
  if (outcome.ok) refused.delete(path);
  else refused.set(path, outcome.problems);
  const name = settingName(path, props.words.settings);
  update({ refused, notice: outcome.ok ? props.words.texts.settings[done](name) : undefined });
  await showSettings();
}

type Done = keyof OptionsPageProps['words']['texts']['profile']['done'];

async function change(asked: Promise<Outcome>, done: Done): Promise<boolean> {
  const outcome = await asked;
  update(
    outcome.ok
      ? { notice: props.words.texts.profile.done[done], preview: undefined }
      : { preview: outcome },
  );
  await showSettings();
  return outcome.ok;
}

/** Looks at a profile; what was asked for within a click is asked first of all. */
async function look(asking: () => Promise<Look | 'declined'>, done?: Done): Promise<void> {
  if (props.busy) return;
  const asked = asking();
  update({ busy: true, notice: undefined, preview: undefined });
  const found = await asked.catch(() => undefined);
  update({ busy: false });
  if (found === 'declined') update({ addressRefused: 'declined' });
  else if (found?.is === 'preview') {
    ({ from } = found);
    update({ preview: found.preview });
  } else if (found && done) update({ notice: props.words.texts.profile.done[done] });
  await showSettings();
}

async function apply(typedWords: string): Promise<void> {
  const { preview } = props;
  if (!preview?.ok) return;
  const outcome = await send('applyProfile', { text: preview.text, from, typedWords });
  if (outcome.ok) await change(Promise.resolve(outcome), 'applied');
  // The differences stay in sight: a mistyped word is no reason to begin again.
  else update({ preview: { ...preview, warnings: [...outcome.problems] } });
}

async function wipe(): Promise<void> {
  update({ busy: true, notice: undefined });
  const { wiped, wipeLeft } = props.words.texts.privacy;
  const notice = await send('wipeEverything', undefined).then(
    () => wiped,
    () => wipeLeft,
  );
  localStorage.clear();
  update({ busy: false, notice, preview: undefined });
  await showAll();
}

const showAll = (): Promise<unknown> =>
  Promise.allSettled([showSettings(), showTables(), showStorage(), showDrafts()]);

showWords();
config = await readConfig();
showWords();
await showSettings().catch(() => update({ unreadable: true }));
showFragment();
await showAll();
onSharedChange(() => void showSettings().catch(() => undefined), new AbortController().signal);
