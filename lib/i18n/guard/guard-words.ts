import type { AskButton, AskView, GuardWords } from '../../guard/ask';
import type { Chat } from '../../model/chat';
import type { Facts, SendFinding } from '../../model/finding';
import type { GuardCatalogue } from './words';

const fill = (sentence: string | undefined, facts: Facts): string =>
  (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));

function where(words: GuardCatalogue, { name, memberCount }: Chat): string {
  const group = name ? fill(words.group, { name }) : words.thisGroup;
  return group + (memberCount === undefined ? '' : fill(words.members, { count: memberCount }));
}

const line = (words: GuardCatalogue, fact: string, asides: readonly AskButton[]): AskView => ({
  level: 'tip',
  lang: words.lang,
  fact,
  detail: '',
  source: '',
  icon: 'info',
  actions: [],
  asides,
  covered: '',
});

const tip = (words: GuardCatalogue, { rule, facts }: SendFinding): AskView =>
  line(words, fill(words.tips[rule], facts), [{ action: 'false-alarm', label: words.falseAlarm }]);

type About = Parameters<GuardWords['view']>[2];

function confirm(
  words: GuardCatalogue,
  first: SendFinding,
  second: SendFinding | undefined,
  chat: Chat,
  { hasDraft, profileName }: About,
): AskView {
  const { memberCount } = chat;
  const send =
    memberCount === undefined ? words.sendAnyway : fill(words.sendTo, { count: memberCount });
  const actions: AskButton[] = [
    { action: 'keep', label: hasDraft ? words.keepEditing : words.dontSend, key: 'Esc' },
    { action: 'send', label: send, key: 'Ctrl+⏎' },
  ];
  const rest = second
    ? fill(words.clauses[second.rule], second.facts)
    : (words.hints[first.rule] ?? '');
  return {
    level: 'confirm',
    lang: words.lang,
    fact: fill(words.facts[first.rule], first.facts),
    detail: (first.rule === 'off-hours' ? ` · ${where(words, chat)}` : '') + rest,
    source: fill(words.source, { profile: profileName ?? words.builtIn }),
    icon: first.rule,
    actions,
    asides: [
      { action: 'not-work', label: words.notWork },
      { action: 'false-alarm', label: words.falseAlarm },
    ],
    covered: words.covered,
  };
}

/** The guard's words in one language. Of two findings the first speaks, the second is a clause. */
export const guardWords = (words: GuardCatalogue): GuardWords => ({
  again: words.again,
  notWorkNoted: words.notWorkNoted,
  note: (text) => line(words, text, []),
  view([first, second], chat, about) {
    if (!first) throw new Error('nothing to say: no finding');
    return first.level === 'tip' ? tip(words, first) : confirm(words, first, second, chat, about);
  },
});
