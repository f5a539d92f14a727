/**
 * Phrases with an open middle that are empty whatever stands in it, as long as it is no request, no
 * question and no figure: 为…点赞, 向…学习, 祝…, 致敬…, …辛苦了, …节快乐.
 */
const HAN = '\\p{Script=Han}';
/** What turns a phrase into a request, a question or news. */
const CONTENT =
  '(?!请|吗|谁|哪|啥|为何|何时|什么|怎么|几[点个号时人份]|需|通知|为了|以便|统计|报名|[投转]票)';
const OPEN = (most: number): string => `(?:${CONTENT}${HAN}){1,${most}}?`;
const POSITIVE = `(?:${CONTENT}(?!不|没|未|打不|别|要是|把|车|卡|去|先|再|记得|油)${HAN}){1,12}?`;
const WISH_END = '[好乐快康安福顺利吉祥意功成捷胜锦旺喜高升隆盛满圆健运强兴宁禧]';

const APPLAUD = '点个?大?大?的?赞|鼓掌|喝彩|打call|骄傲|自豪|祈福|叫好|打气|鼓劲|高兴|鼓鼓掌';
const HONOUR =
  '学习|致敬|看齐|问好|问候|道喜|祝贺|表示(?:衷心|热烈|诚挚|崇高|最|由衷)?的?(?:崇高)?的?(?:感谢|祝贺|敬意|慰问|问候|谢意|支持)|致以(?:崇高|诚挚|最)?的?(?:崇高)?的?(?:敬意|问候|祝福|感谢)|说声谢谢|说声辛苦了?';

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
    word: '致敬',
    pattern: new RegExp(
      `致敬(?!信|词|环节|活动|仪式)${OPEN(16)}(?<!信|词|函|活动|仪式|环节|方案|名单|材料|视频|稿|取消|开始|结束|推迟|完|好|了)$`,
      'yu',
    ),
  },
  {
    word: '祝',
    pattern: new RegExp(
      `(?:祝愿|预祝|恭祝|敬祝|祝福|祝|愿|恭贺|恭喜)(?:${CONTENT}${HAN}){1,24}?${WISH_END}$`,
      'yu',
    ),
  },
];

const fromStart: readonly SetPhrase[] = [
  {
    word: '赞',
    pattern: new RegExp(
      `^(?:不愧[是为]?${OPEN(12)}|${POSITIVE}(?:绝了|没谁了|无敌了?|真(?:有水平|有才|厉害|不赖|行啊)|就是(?:牛|强|棒|厉害|专业|给力)|级别?的(?:服务|水平|操作))|(?:这才|这就|真)是${OPEN(8)}(?:速度|力量|精神|担当|效率|风采|水平|贴心人)|.{0,6}最(?:美|可爱|棒|亲)的?(?:逆行者|人|守护者|身影))[啦了啊呀]*$`,
      'u',
    ),
  },
  {
    word: '祝',
    pattern:
      /^(?:[阖合全]家|家庭|身体|工作|生活|学业|事业|万事|一切|诸事|平安|幸福|健康|吉祥|开心|岁岁|年年|天天|心情)(?:开心|愉快|幸福|美满|健康|顺利|安康|欢乐|团圆|平安|快乐|如意|胜意|顺遂|喜乐|大吉|有成|兴旺|进步|吉祥)+/u,
  },
  { word: '辛苦了', pattern: new RegExp(`^${POSITIVE}辛苦[了啦咯喽]+`, 'u') },
  {
    word: '快乐',
    pattern: new RegExp(`^(?:${CONTENT}${HAN}){1,10}?(?:快乐|愉快|安康|大吉|吉祥)`, 'u'),
  },
  {
    word: '加油',
    pattern: new RegExp(
      `^(?!.{0,3}(?:统一|集中|自行|应急|自己))(?:我们|你们|大家|咱们|.{0,4}[人队县市区省国州海江汉京警安院校局])加油`,
      'u',
    ),
  },
  {
    word: '赞',
    pattern: new RegExp(
      `^${POSITIVE}[太真超](?:是太|的太|的是太)?(?:棒|赞|牛|优秀|给力|精彩|感人|暖心|了不起|有才|专业|用心|漂亮)[了啦呀啊哦吧的哈]*$`,
      'u',
    ),
  },
];

/** What follows 祝贺 somebody: the success itself. */
const SUCCESS = new RegExp(
  `(?:荣|获|喜|当选|取得|夺|成功|圆满|顺利|高升|升|晋|入选|通过|上榜|登上|蝉联|开业|乔迁|再次|连续|被评)(?:${CONTENT}(?![改推]|延|取消)${HAN}){0,20}$`,
  'yu',
);

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

/** End of a success (荣获…, 圆满成功) at `at`, or 0. */
export const successEnd = (text: string, at: number): number => {
  SUCCESS.lastIndex = at;
  return SUCCESS.test(text) ? SUCCESS.lastIndex : 0;
};
