/**
 * Phrases with an open middle that are empty whatever stands in it, as long as it is no request, no
 * question and no figure: 为…点赞, 向…学习, 祝…, …辛苦了, …节快乐.
 */
const HAN = '\\p{Script=Han}';
/** What turns a phrase into a request, a question or news. */
const CONTENT =
  '(?!请|吗|谁|哪|啥|为何|何时|什么|怎么|几[点个号时人份]|需|通知|为了|以便|统计|报名|[投转]票)';
const OPEN = (most: number): string => `(?:${CONTENT}${HAN}){1,${most}}?`;
const POSITIVE = `(?:${CONTENT}(?!不|没|未|打不|别|要是|把|车|卡|去|先|再|记得|油)${HAN}){1,12}?`;
const WISH_END = '[好乐快康安福顺利吉祥意功成捷胜锦旺喜高升隆盛满圆健运强兴宁禧风]';

const APPLAUD = '点个?大?大?的?赞|鼓掌|喝彩|骄傲|自豪|打气';
const HONOUR = '学习|致敬|看齐|问好|[致表][示以].{0,8}(?:感谢|祝贺|敬意|问候|谢意)';

interface SetPhrase {
  readonly word: string;
  readonly pattern: RegExp;
}

const anywhere: readonly SetPhrase[] = [
  { word: '放心', pattern: /请(?:各位|领导|主任|书记|组织|您)+放心/uy },
  { word: '点赞', pattern: new RegExp(`[为给替]${OPEN(20)}(?:${APPLAUD})`, 'yu') },
  { word: '加油', pattern: new RegExp(`为${POSITIVE}加油(?:打气|鼓劲)?`, 'yu') },
  { word: '致敬', pattern: new RegExp(`向${OPEN(20)}(?:${HONOUR})`, 'yu') },
  {
    word: '祝',
    pattern: new RegExp(
      `(?:祝愿|预祝|恭祝|敬祝|祝福|祝|愿|恭贺|恭喜)(?:${CONTENT}${HAN}){1,24}?${WISH_END}$`,
      'yu',
    ),
  },
];

const fromStart: readonly SetPhrase[] = [
  { word: '辛苦了', pattern: new RegExp(`^${POSITIVE}辛苦[了啦咯喽]+`, 'u') },
  {
    word: '快乐',
    pattern: new RegExp(`^(?:${CONTENT}${HAN}){1,10}?(?:快乐|愉快|安康|大吉|吉祥)`, 'u'),
  },
];

export interface PhraseMatch {
  readonly word: string;
  readonly end: number;
}

const matchAt = (phrase: SetPhrase, text: string, at: number): PhraseMatch | undefined => {
  phrase.pattern.lastIndex = at;
  const found = phrase.pattern.exec(text);
  return found ? { word: phrase.word, end: at + found[0].length } : undefined;
};

/** The set phrases that begin at `at`. */
export const setPhrasesAt = (text: string, at: number): readonly PhraseMatch[] =>
  (at === 0 ? [...anywhere, ...fromStart] : anywhere)
    .map((phrase) => matchAt(phrase, text, at))
    .filter((match) => match !== undefined);
