import { element } from '../guard/bar/element';
import type { PickerTexts } from '../i18n/picker/zh-CN';
import type { Note } from '../picker/notes';
import type { Verdict } from '../picker/verdict';
import type { Keys } from '../picker/views';
import type { TriedOut } from './try-out';

type Texts = PickerTexts['panel'];

/** A button of the panel; only a person's own click counts. */
export function button(text: string, onPress: () => void, isMain = false): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', ...(isMain ? { class: 'main', autofocus: '' } : {}) },
    text,
  );
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return made;
}

export const heading = (texts: Texts, at: number, of: number): Node =>
  element('h2', {}, `${texts.title} · ${texts.step(at, of)}`);
export const ask = (text: string): Node => element('p', { class: 'ask', role: 'status' }, text);
export const soft = (text: string): Node => element('p', { class: 'soft' }, text);
export const acts = (...buttons: readonly Node[]): Node =>
  element('div', { class: 'acts' }, ...buttons);

/** What is being pointed at, by its tag and first class: what a page writes stays text. */
export function pointing(texts: Texts): {
  readonly line: HTMLElement;
  say(what: string): void;
  point(at: Element | undefined): void;
} {
  const line = element('p', { class: 'soft', role: 'status' });
  return {
    line,
    say: (what) => line.replaceChildren(what),
    point(at) {
      const name =
        at && [at.localName, at.id && `#${at.id}`, ...at.classList].join(' ').slice(0, 80);
      line.replaceChildren(name === undefined ? '' : texts.pointing(name));
      line.dir = 'auto';
    },
  };
}

export function keysChoice(texts: Texts, onKeys: (keys: Keys) => void): readonly Node[] {
  const names = Object.entries(texts.keyNames) as [Keys, string][];
  return names.map(([keys, name], at) => button(name, () => onKeys(keys), at === 0));
}

/** Isolated, so that a name's own direction turns nothing else around. */
const foreign = (text: string): string => `\u2068${text}\u2069`;

function nowLine(texts: Texts, { chat }: TriedOut): string {
  if (!chat) return texts.nowNothing;
  if (chat.kind !== 'group') return texts.nowPerson;
  const members = chat.memberCount === undefined ? '' : texts.members(chat.memberCount);
  return texts.nowGroup(foreign(chat.name), members);
}

type Kind = keyof Texts['really'];

/** For the person to say what is open, where the trial says something else of it. */
export function corrections(
  texts: Texts,
  tried: TriedOut | undefined,
  onSay: (kind: Kind) => void,
): readonly Node[] {
  const said = tried?.chat?.kind === 'group' ? 'other-group' : 'person';
  const kinds: readonly Kind[] = ['other-group', 'person'];
  const others = tried?.chat ? kinds.filter((kind) => kind !== said) : kinds;
  return tried
    ? [acts(...others.map((kind) => button(texts.really[kind], () => onSay(kind))))]
    : [];
}

/** The trial, said in words: the verdict, what is open now, and what is amiss. */
export function verdictLines(
  texts: Texts,
  verdict: Verdict,
  notes: readonly Note[],
  tried: TriedOut | undefined,
): readonly Node[] {
  const missing = tried?.parts.filter(({ found }) => !found).map(({ name }) => name) ?? [];
  const said = notes.map(({ part }) => part);
  const amiss = [
    ...missing.filter((part) => !said.includes(part)).map(texts.missing),
    ...(tried?.problems ?? []).map(texts.missing),
    ...notes.map(({ code, part }) => `${texts.notes[code]} (${part})`),
  ];
  return [
    ask(texts.verdict(texts.verdicts[verdict])),
    ...(tried ? [soft(nowLine(texts, tried)), soft(texts.lists(tried.rows, tried.members))] : []),
    ...(tried?.isContradicted === true ? [soft(texts.contradicted)] : []),
    ...(amiss.length > 0
      ? [element('ul', {}, ...amiss.map((each) => element('li', {}, each)))]
      : []),
  ];
}
