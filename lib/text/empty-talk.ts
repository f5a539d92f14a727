import { clausesOf, ownWords } from './normalise';
import { parseClause } from './parse-clause';
import type { Token, TokenClass } from './tokens';

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

const LONGEST_TEXT = 200;
const LONGEST_WORD_SHOWN = 8;

const kinds = (...list: readonly TokenClass[]): ReadonlySet<TokenClass> => new Set(list);
const ACKS = kinds('receipt', 'knowing', 'assent', 'answer', 'single');
const PRAISES = kinds(
  'cheer',
  'shout',
  'phrase',
  'greeting',
  'backing',
  'felicity',
  'thanks',
  'toil',
  'repost',
  'quality',
);
const DOUBTFUL = kinds('answer', 'single');
const ANSWERS = kinds('answer', 'single', 'assent', 'backing', 'repost');
const WORDS_OF_ANSWER = new Set(['+1', '加1', '加一', '同上', '同楼上', '666']);
/** Beside these a name or a unit is an address or a signature. */
const SIGNED = kinds('receipt');
const NAMES = kinds('name', 'unit');
/** What people promise at once in so many words, with nothing promised. */
const AT_ONCE = new Set(['马上', '立即', '立刻', '即刻', '这就', '我', '我们']);
const PLEDGES = new Set(['坚决', '保证', '遵照', '一定']);

const SELF_DEEDS = new Set(['努力', '落实', '办理', '办', '核实', '照办', '办好']);

/** 对吧, 没问题吧 ask to be confirmed, with or without the mark. */
const TAG_QUESTION = /\?|(?:是|对|在|到|可以|同意|没问题|没意见|没错)了?吧\s*$|你们?呢\s*$/u;

/** 我很好 and 很快 answer; 真早 and 真麻烦 are small talk. */
const TELLS =
  /^(?:我们?[也还挺很好真的非常]*(?:好|开心|快乐|高兴|幸福)|[很挺]快|[好真]早|真麻烦)[的了啦啊哦呢呀]*$/u;

const isAnswerWord = ({ word }: Token): boolean => WORDS_OF_ANSWER.has(word);

const has = (tokens: readonly Token[], set: ReadonlySet<TokenClass>): boolean =>
  tokens.some((token) => set.has(token.kind));

const acknowledgements = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ kind, word }) => (ACKS.has(kind) ? [word] : [])));

/** A line is read as one run of words first, then word by word where it has spaces. */
const parseLine = (clause: string): readonly (readonly Token[])[] | undefined => {
  const whole = parseClause(clause.replace(/\s+/gu, ''));
  if (whole) return [whole];
  if (!/\s/u.test(clause)) return undefined;
  const parts = clause.split(/\s+/u).map(parseClause);
  return parts.every((part) => part !== undefined) ? parts : undefined;
};

const parseAll = (clauses: readonly string[]): readonly (readonly Token[])[] | undefined => {
  const parsed: (readonly Token[])[] = [];
  for (const clause of clauses) {
    const lines = parseLine(clause);
    if (!lines) return undefined;
    parsed.push(...lines);
  }
  return parsed;
};

const isBareName = (clause: readonly Token[]): boolean =>
  clause.every(({ kind }) => NAMES.has(kind) || kind === 'people' || kind === 'titled') &&
  has(clause, NAMES);

/** Behind a receipt these sign it; 会议中心 or 三楼 there is a place, and says where. */
const SIGNING_UNIT = /(?:[科局处办股委]|街道|社区|支部|政府|[大中]队)$/u;

/** One name or unit beside a receipt signs or addresses it; more of them are a list. */
const namesFit = (clauses: readonly (readonly Token[])[]): boolean => {
  const bare = clauses.filter(isBareName);
  if (bare.length === 0) return true;
  const tokens = clauses.flat();
  if (has(tokens, DOUBTFUL) || tokens.some(isAnswerWord)) return false;
  const first = clauses.findIndex((clause) => has(clause, SIGNED));
  const named = bare.filter((clause) => clause.some(({ kind }) => kind === 'name'));
  const units = bare.flatMap((clause) => clause.filter(({ kind }) => kind === 'unit'));
  const places = clauses
    .slice(first)
    .filter(isBareName)
    .flat()
    .filter(({ kind, word }) => kind === 'unit' && !SIGNING_UNIT.test(word));
  return first >= 0 && named.length < 2 && units.length < 3 && places.length === 0;
};

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

/** What a text amounts to when it only acknowledges or cheers; `undefined` for anything else. */
export const emptyTalk = (raw: string): EmptyTalk | undefined => {
  const text = ownWords(raw);
  if (text === undefined || text.length > LONGEST_TEXT || TAG_QUESTION.test(text)) return undefined;
  const parts = clausesOf(text);
  if (parts.some((part) => TELLS.test(part))) return undefined;
  const clauses = parseAll(parts);
  if (!clauses || clauses.length === 0) return undefined;
  const tokens = clauses.flat();
  const head = tokens.find(({ kind }) => ACKS.has(kind) || PRAISES.has(kind));
  if (!head) return pledge(tokens);
  if (!namesFit(clauses)) return undefined;
  return {
    kind: has(tokens, ACKS) ? 'ack' : 'praise',
    word: head.word.slice(0, LONGEST_WORD_SHOWN),
    doubtful: has(tokens, DOUBTFUL),
    bare: has(tokens, DOUBTFUL) && acknowledgements(tokens).size === 1,
    answers: has(tokens, ANSWERS) || tokens.some(isAnswerWord),
  };
};
