import { evidence } from './clause-evidence';
import { emojiOnly } from './emoji-only';
import { saysSomething } from './says-something';
import type { Token, TokenClass } from './tokens';
import { RECEIPT, readingOf, type Reading, type Unsettled } from './reading';
import { classesOf, LONGEST_WORD } from './vocabulary';

/** A message that carries no information of its own. */
export interface EmptyTalk {
  readonly kind: 'ack' | 'praise';
  /** The first word that says so, at most 8 characters. */
  readonly word: string;
  /** Some of its words are as often an answer as an empty reply. */
  readonly doubtful: boolean;
  /** One such word and nothing else that acknowledges (可以, not 同意，无意见): a tip at most. */
  readonly bare: boolean;
  /** An answer, if a question was just asked. */
  readonly answers: boolean;
}

const LONGEST_WORD_SHOWN = 8;

const kinds = (...list: readonly TokenClass[]): ReadonlySet<TokenClass> => new Set(list);
const ACKS = kinds('receipt', 'knowing', 'assent', 'answer', 'single');
const PRAISES = kinds(
  'cheer',
  'phrase',
  'quality',
  'shout',
  'greeting',
  'backing',
  'felicity',
  'thanks',
  'toil',
  'repost',
);
const DOUBTFUL = kinds('answer', 'single');
const ANSWERS = kinds('answer', 'single', 'assent', 'backing', 'repost');
const WORDS_OF_ANSWER = new Set(['+1', '加1', '加一', '同上', '同楼上', '666']);
/** What people promise at once in so many words, with nothing promised. */
const AT_ONCE = new Set(['马上', '立即', '立刻', '即刻', '这就', '我', '我们']);
const PLEDGES = new Set(['坚决', '保证', '遵照', '一定']);

const SELF_DEEDS = new Set(['努力', '落实', '办理', '办', '核实', '照办', '办好']);

/** 对吧, 没问题吧 ask to be confirmed, with or without the mark. */
const TAG_QUESTION = /\?|(?:是|对|在|到|可以|同意|没问题|没意见|没错)了?吧\s*$|你们?呢\s*$/u;

/** 我很好 and 很快 answer; 真早 and 真麻烦 are small talk. */
export const TELLS =
  /^(?:我们?[也还挺很好真的非常]*(?:好|开心|快乐|高兴|幸福)|[很挺]快|[好真]早|真麻烦)[的了啦啊哦呢呀]*$/u;

const isAnswerWord = ({ word }: Token): boolean => WORDS_OF_ANSWER.has(word);

const has = (tokens: readonly Token[], set: ReadonlySet<TokenClass>): boolean =>
  tokens.some((token) => set.has(token.kind));

const acknowledgements = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ kind, word }) => (ACKS.has(kind) ? [word] : [])));

const isPledge = (tokens: readonly Token[]): boolean => {
  const first = tokens[0]?.word ?? '';
  return PLEDGES.has(first) || (AT_ONCE.has(first) && SELF_DEEDS.has(tokens.at(-1)?.word ?? ''));
};

/** 马上落实, 坚决执行 without any acknowledgement: as it could be an order, a tip at most. */
const pledge = (tokens: readonly Token[]): EmptyTalk | undefined => {
  if (!has(tokens, kinds('deed')) || !isPledge(tokens)) return undefined;
  const word = tokens.map((token) => token.word).join('');
  return {
    kind: 'ack',
    word: word.slice(0, LONGEST_WORD_SHOWN),
    doubtful: true,
    bare: true,
    answers: true,
  };
};

const isHead = ({ kind }: Pick<Token, 'kind'>): boolean => ACKS.has(kind) || PRAISES.has(kind);

/** The first known word of two characters or more that acknowledges or cheers. */
const headIn = (text: string): Pick<Token, 'kind' | 'word'> | undefined => {
  for (let at = 0; at < text.length - 1; at += 1) {
    for (let end = Math.min(text.length, at + LONGEST_WORD); end > at + 1; end -= 1) {
      const word = text.slice(at, end);
      const kind = classesOf(word).find((each) => isHead({ kind: each }));
      if (kind) return { kind, word };
    }
  }
  return undefined;
};

/** 微辣, 阿强, 李老师: without a word that is known to be empty, so short a text is an answer or a name. */
const isFragment = ({ length }: string): boolean => length < 6;

const SURELY = 4;
const PERHAPS = 1;
const MOST_UNSETTLED = 8;

/** What the evidence of its unsettled clauses makes of a text: the weakest decides. */
const weigh = (
  { text, parsed }: Reading,
  unsettled: readonly Unsettled[],
): EmptyTalk | undefined => {
  if (unsettled.length > MOST_UNSETTLED || saysSomething(text)) return undefined;
  const least = Math.min(...unsettled.map((each) => evidence(each.clause, each)));
  const tokens = parsed.flat();
  const head = unsettled.some(({ receipt }) => receipt === 'joined')
    ? RECEIPT
    : (tokens.find(isHead) ?? headIn(unsettled.map(({ clause }) => clause).join('\n')));
  if (!(least >= (head ? PERHAPS : isFragment(text) ? SURELY : PERHAPS + 1))) return undefined;
  const isSure = head !== undefined && least >= SURELY && !has(tokens, DOUBTFUL);
  return {
    kind: (head && ACKS.has(head.kind)) || has(tokens, ACKS) ? 'ack' : 'praise',
    word: (head?.word ?? unsettled[0]?.clause ?? '').slice(0, LONGEST_WORD_SHOWN),
    doubtful: !isSure,
    bare: !isSure,
    answers: true,
  };
};

/** The clauses of a text on which the grammar has no last word. */
export const clausesToWeigh = ({ clauses, parsed, unsettled }: Reading): readonly Unsettled[] => {
  if (unsettled.length > 0) return unsettled;
  const tokens = parsed.flat();
  if (tokens.some(isHead) || pledge(tokens)) return [];
  return clauses.map((clause) => ({ clause, receipt: 'none', clauses: clauses.length }));
};

/** What a text amounts to when it only acknowledges or cheers; `undefined` for anything else. */
export const emptyTalk = (raw: string): EmptyTalk | undefined => {
  const reading = readingOf(raw);
  if (!reading || TAG_QUESTION.test(reading.text)) return undefined;
  if (reading.clauses.some((clause) => TELLS.test(clause))) return undefined;
  const open = clausesToWeigh(reading);
  if (open.length > 0) return emojiOnly(raw) === undefined ? weigh(reading, open) : undefined;
  const tokens = reading.parsed.flat();
  const head = tokens.find(isHead);
  if (!head) return pledge(tokens);
  return {
    kind: has(tokens, ACKS) ? 'ack' : 'praise',
    word: head.word.slice(0, LONGEST_WORD_SHOWN),
    doubtful: has(tokens, DOUBTFUL),
    bare: has(tokens, DOUBTFUL) && acknowledgements(tokens).size === 1,
    answers: has(tokens, ANSWERS) || tokens.some(isAnswerWord),
  };
};
