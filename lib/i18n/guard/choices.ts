import type { About, AskAction, AskButton, AskReasons } from '../../guard/ask';
import type { Chat } from '../../model/chat';
import type { SendFinding } from '../../model/finding';
import { fill } from './fill';
import { whenWords } from './when-words';
import { where } from './where';
import type { GuardCatalogue } from './words';

const isSecret = (findings: readonly SendFinding[]): boolean =>
  findings.some(({ rule }) => rule === 'secrecy');

const isOffHours = ([first]: readonly SendFinding[]): boolean => first?.rule === 'off-hours';

const isDraft = ({ payload }: About): boolean =>
  payload.kind === 'text' && payload.from === undefined;

const keepButton = (words: GuardCatalogue, about: About): AskButton => ({
  action: 'keep',
  label: isDraft(about) ? words.keepEditing : words.dontSend,
  key: 'Esc',
});

const sendButton = (words: GuardCatalogue, { memberCount }: Chat): AskButton => ({
  action: 'send',
  label: memberCount === undefined ? words.sendAnyway : fill(words.sendTo, { count: memberCount }),
  key: 'Ctrl+⏎',
});

function remindButton(
  words: GuardCatalogue,
  findings: readonly SendFinding[],
  about: About,
): readonly AskButton[] {
  const { remindAt, now, timeZone } = about;
  const mayKeep = isDraft(about) && !isSecret(findings);
  if (!mayKeep || !isOffHours(findings) || remindAt === undefined) return [];
  const when = whenWords(words, remindAt, now, timeZone);
  return [{ action: 'remind', label: fill(words.remind, { when }) }];
}

/** The buttons in their order: the safe one, later, emergency, send. */
export function actionsFor(
  words: GuardCatalogue,
  findings: readonly SendFinding[],
  chat: Chat,
  about: About,
): readonly AskButton[] {
  const remind = remindButton(words, findings, about);
  const asksReasons = findings[0]?.level === 'justify';
  const offersEmergency = !asksReasons && isOffHours(findings) && about.emergencyReasons.length > 0;
  const emergency: readonly AskButton[] = offersEmergency
    ? [{ action: 'emergency', label: words.emergency }]
    : [];
  const others = about.soundsUrgent ? [...emergency, ...remind] : [...remind, ...emergency];
  // In the dialog the digits choose a reason.
  const numbered = asksReasons
    ? others
    : others.map((each, index) => ({ ...each, key: String(index + 1) }));
  return [keepButton(words, about), ...numbered, sendButton(words, chat)];
}

/** What corrects us. A secret word is as much a matter of a private group: only 误报 there. */
export function asidesFor(
  words: GuardCatalogue,
  findings: readonly SendFinding[],
): readonly AskButton[] {
  const aside = (action: AskAction, label: string): AskButton => ({ action, label });
  const falseAlarm = aside('false-alarm', words.falseAlarm);
  if (isSecret(findings)) return [falseAlarm];
  const notMessage = isOffHours(findings) ? [aside('not-work-message', words.notWorkMessage)] : [];
  return [...notMessage, aside('not-work', words.notWork), falseAlarm];
}

/** The reasons to choose from, of an emergency or in the dialog; absent where there are none. */
export function reasonsFor(
  words: GuardCatalogue,
  findings: readonly SendFinding[],
  chat: Chat,
  { emergencyReasons }: About,
): AskReasons | undefined {
  const options = emergencyReasons.map((value) => ({
    value,
    label: words.reasons[value] ?? value,
  }));
  if (options.length === 0) return undefined;
  if (findings[0]?.level === 'justify')
    return { fact: words.justifyLegend, detail: words.justifyNote, source: '', back: '', options };
  if (!isOffHours(findings)) return undefined;
  return {
    fact: words.emergencyAsk,
    detail: fill(words.emergencyGoes, { where: where(words, chat) }),
    source: words.onlyCounted,
    back: words.back,
    options,
  };
}
