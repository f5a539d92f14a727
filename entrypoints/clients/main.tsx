import { render } from 'preact';
import { DescribedClients, type DescribedClientsProps } from '../../components/described-clients';
import '../../components/picker-form.css';
import '../../components/reminders.css';
import { PageHeader } from '../../components/page-header';
import { clientTexts } from '../../lib/i18n/clients/client-texts';
import type { Locale } from '../../lib/i18n/locale';
import { builtInConfig, chooseLocale, readConfig, wordsFor } from '../../lib/pages/read-config';
import { send } from '../../lib/messaging/send';
import { askForOrigins } from '../../lib/platform/client-origins';
import { keepFocus } from '../../lib/pages/keep-focus';
import { pickerPart } from './picker-part';

const root = document.getElementById('root');
keepFocus(document);
const openedAt = new Date();
let config = builtInConfig();
let isUnreadable = false;
const picker = pickerPart(show);
let shown: Pick<DescribedClientsProps, 'clients' | 'declined'> = {};

function show(): void {
  const texts = clientTexts(config.locale);
  const words = wordsFor(config, openedAt);
  document.documentElement.lang = words.locale;
  document.title = texts.pageTitle;
  if (!root) return;
  render(
    <div class="page">
      <PageHeader
        current="options"
        locale={words.locale}
        texts={words.texts}
        onLocale={chooseLanguage}
      />
      <main>
        <h2>{texts.title}</h2>
        <p class="soft">{texts.lead}</p>
        {isUnreadable && <p role="alert">{texts.unreadable}</p>}
        <DescribedClients {...shown} texts={texts} onAllow={allow} />
        {picker(words.locale)}
      </main>
    </div>,
    root,
  );
}

function chooseLanguage(locale: Locale): void {
  config = { ...config, locale };
  show();
  void chooseLocale(locale);
}

async function read(declined?: string): Promise<void> {
  try {
    shown = { clients: await send('listDescribedClients', undefined), declined };
  } catch {
    isUnreadable = true;
  }
  show();
}

/** The permission is asked for first of all: it counts only within the click. */
const allow: DescribedClientsProps['onAllow'] = ({ id, origins }) =>
  void askForOrigins(origins)
    .catch(() => false)
    .then(async (isAllowed) => {
      if (isAllowed) await send('reconcileClients', undefined);
      await read(isAllowed ? undefined : id);
    });

show();
config = await readConfig();
await read();
