import type { About, AskButton, AskView, GuardWords } from '../../guard/ask';
import type { Chat } from '../../model/chat';
import type { Facts, SendFinding } from '../../model/finding';
import { actionsFor, asidesFor, reasonsFor } from './choices';
import { draftWords } from './draft-words';
import { fill, fillWhole } from './fill';
import { line } from './line';
import { where } from './where';
import type { GuardCatalogue } from './words';

/** Which sentence a finding speaks: what it `says`, a rule's variant, else its rule's own. */
function keyOf({ rule, facts }: SendFinding, { payload }: About): string {
  if (typeof facts.says === 'string') return facts.says;
  if (rule === 'sticker' && payload.kind === 'sticker') return 'sticker-file';
  if (rule === 'reply-demand' && facts.members === undefined) return 'reply-demand-many';
  return rule;
}

function tip(words: GuardCatalogue, finding: SendFinding, about: About): AskView {
  const key = keyOf(finding, about);
  const whole = words.tips[key] ?? `${words.facts[key] ?? ''}${words.hints[key] ?? ''}`;
  const falseAlarm: AskButton = { action: 'false-alarm', label: words.falseAlarm };
  return line(words, fill(whole, finding.facts), [falseAlarm]);
}

/** Where it goes is said with what is not about the text: the time, and what has no draft. */
function placeAndPayload(words: GuardCatalogue, key: string, chat: Chat, about: About): string {
  const { kind, count, from } = about.payload;
  const payload = fill(words.payloads[from ?? kind], { count });
  const place = key === 'off-hours' || key === 'sticker-file' ? where(words, chat) : '';
  return [place, payload].flatMap((part) => (part ? [` · ${part}`] : [])).join('');
}

function held(
  words: GuardCatalogue,
  findings: readonly [SendFinding, ...SendFinding[]],
  chat: Chat,
  about: About,
): AskView {
  const [first, ...others] = findings;
  // What a crowd has said already is an empty reply: that clause would say the same twice.
  const isCrowd = first.facts.says === 'flood-crowd';
  const second = others.find(({ rule }) => !isCrowd || rule !== 'empty-reply');
  const key = keyOf(first, about);
  const facts: Facts = { ...first.facts, count: about.payload.count };
  const clause = second ? fillWhole(words.clauses[keyOf(second, about)], second.facts) : '';
  const hint = fillWhole(words.hints[key], facts);
  // That one need not answer any more is the way out of a crowd: it is always said.
  const rest = isCrowd ? hint + clause : clause || hint;
  const source = fill(words.source, { profile: about.profileName ?? words.builtIn });
  const asides = asidesFor(words, findings);
  const reasons = reasonsFor(words, findings, chat, about);
  const isDialog = first.level === 'justify';
  const goes = isDialog && chat.memberCount !== undefined ? words.justifyGoes : '';
  return {
    level: first.level,
    lang: words.lang,
    fact: fill(words.facts[key], facts),
    detail: isDialog
      ? fill(goes, { count: chat.memberCount ?? '' }) + clause
      : placeAndPayload(words, key, chat, about) + rest,
    source,
    icon: key,
    actions: actionsFor(words, findings, chat, about),
    asides,
    more: fill(words.more, { list: asides.map(({ label }) => label).join(words.listComma) }),
    ...(reasons ? { reasons } : {}),
    covered: words.covered,
    ...(about.isStale ? { notice: words.stale } : {}),
  };
}

/** The guard's words in one language. Of two findings the first speaks, the second is a clause. */
export const guardWords = (words: GuardCatalogue): GuardWords => ({
  again: words.again,
  notWorkNoted: words.notWorkNoted,
  note: (text) => line(words, text),
  drafts: draftWords(words),
  repeats: (group, shared, canOpen) =>
    line(
      words,
      fill(words.repeats, { group, shared }),
      canOpen ? [{ action: 'keep', label: words.openGroup }] : [],
    ),
  view([first, ...others], chat, about) {
    if (!first) throw new Error('nothing to say: no finding');
    return first.level === 'tip'
      ? tip(words, first, about)
      : held(words, [first, ...others], chat, about);
  },
});
