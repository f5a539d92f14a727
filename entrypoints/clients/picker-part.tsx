import type { ComponentChild } from 'preact';
import { PickerForm } from '../../components/picker-form';
import type { Locale } from '../../lib/i18n/locale';
import { pickerTexts } from '../../lib/i18n/picker/picker-texts';
import type { PickerTexts } from '../../lib/i18n/picker/zh-CN';
import { keepInDraft, namingOf, runSession, type SessionEnd } from '../../lib/pages/picker-session';
import { saveFile } from '../../lib/platform/save-file';
import type { TakenClient } from '../../lib/studio/picked-client';

type Made = Extract<TakenClient, { ok: true }>;
type Say = (texts: PickerTexts) => string;

const FAILED: Readonly<Record<Extract<SessionEnd, string>, Say>> = {
  'bad-origin': ({ page }) => page.badOrigin,
  'bad-name': ({ page }) => page.badName,
  taken: ({ page }) => page.taken,
  declined: ({ page }) => page.declined,
  stopped: ({ page }) => page.stopped,
  failed: ({ page }) => page.failed,
};
const quiet: Say = () => '';

const endSaid = (end: SessionEnd): Say => {
  if (typeof end === 'string') return FAILED[end];
  if (!end.ok) return ({ page }) => page.refused(end.path);
  return ({ page, panel }) => page.done(panel.verdicts[end.verdict]);
};

/** The picker's part of the page; `show` draws the page anew. */
export function pickerPart(show: () => void): (locale: Locale) => ComponentChild {
  let say = quiet;
  let isBusy = false;
  let made: Made | undefined;
  const tell = (next: Say): void => {
    say = next;
    show();
  };
  const text = (): string => JSON.stringify(made?.description, undefined, 2);

  async function start(address: string, name: string, locale: Locale): Promise<void> {
    const naming = namingOf(address, name);
    if (typeof naming === 'string') {
      tell(FAILED[naming]);
      return;
    }
    isBusy = true;
    const running = runSession(naming, locale);
    tell(({ page }) => page.going);
    const end = await running;
    isBusy = false;
    if (typeof end === 'object' && end.ok) made = end;
    tell(endSaid(end));
  }
  const keep = (): void => {
    const isKept = made !== undefined && keepInDraft(made.description);
    tell(({ page }) => (isKept ? page.inStudio : page.notKept));
  };
  const copy = (): void =>
    void navigator.clipboard.writeText(text()).then(
      () => tell(({ page }) => page.copied),
      () => undefined,
    );
  return (locale) => {
    const texts = pickerTexts(locale);
    return (
      <PickerForm
        texts={texts.page}
        said={say(texts)}
        busy={isBusy}
        made={made && text()}
        onStart={(address, name) => void start(address, name, locale)}
        onKeep={keep}
        onCopy={copy}
        onSave={() => saveFile('wg-client.json', 'application/json', text())}
      />
    );
  };
}
