import { withoutInvisible } from './invisible';
import { withoutQuote } from './quote';
import { simplify } from './simplified';

/** A demand that every member give a sign, by the usual name of its kind. */
export type BareDemand = '收到请回复' | '请接龙' | '截图发群' | '转发点赞' | '群里打卡';

const LONGEST_TEXT = 4000;

const SEEN = '(?:收到|看到|知悉|知晓|收悉|明白|已?阅读?|读完|看完)';
const NEWS = '(?:此|本|以上|该|上述)?(?:通知|消息|信息|短信|文件|微信)?';
const AFTER =
  '(?:[的者后了完毕]|之后|以后|同志|同事|单位|科室|各位|人员|朋友|老师|家长|居民|党员|干部|领导|成员|人)*';
const ASK =
  '(?:请|均|都|需|要|须|务必|麻烦|烦请|辛苦|望|盼|统一|及时|尽快|立即|马上|第一时间|逐一|一一|也|大家|各位|各(?:单位|科室|部门|社区|街道|组)|同志们|在?(?:本|工作|微信)?群[里内中]?|给?我|跟我|速|吗|没有?|[，,、 ])*';
const SIGN =
  '(?:回复|答复|回执|回信|回话|回音|反馈|确认|应答|吱[一个]?声|说[一个]?声|[应回]一?声|冒个?泡|接龙|(?:回|扣|打|发|举)个?(?:复|话|[1一个]|ok|收到|手)|回(?![到去来收]))';
/** After a bare sign nothing follows but manners: 请回复参会人数 asks for something. */
const THEN =
  '(?:[1一]|下|声|我|为盼|为荷|"|收到|已?知悉|已阅|确认|明白|ok|谢谢|大家|各位|感谢|哦|噢|啊|哈|呀|喔|[\\s，,、])*(?=$|[。.!;！；~～…)）\\n\\p{Extended_Pictographic}\\[])';

const PLEASE =
  '(?:请|烦请|麻烦|务必|辛苦|(?<![一-龥])望|盼|拜托|都要?|(?<!必)须|一律|每人|帮忙|帮|要求)';
const UNTIL = '[^。；;！!？?\\n]';

const WORD_OF_RECEIPT = '"?(?:收到|已?知悉|已[阅读收悉]|明白)"?';

const DEMANDS: readonly (readonly [BareDemand, RegExp])[] = [
  [
    '收到请回复',
    new RegExp(
      [
        `${SEEN}${NEWS}${AFTER}${ASK}${SIGN}${THEN}`,
        `${PLEASE}${UNTIL}{0,16}?(?:回复?个?|扣|打)[:\\s]*${WORD_OF_RECEIPT}${THEN}`,
        `${PLEASE}${UNTIL}{0,10}?(?<!是否|能否)确认收到${THEN}`,
        '(?:please|pls|kindly)[^.!?\\n]{0,16}(?:confirm (?:the )?receipt|acknowledge|ack\\b|reply (?:once|when|if|upon|on) (?:\\w+ )?re(?:ad|ceiv|ceipt))',
      ].join('|'),
      'iu',
    ),
  ],
  [
    '请接龙',
    new RegExp(
      `${PLEASE}${UNTIL}{0,16}?(?<!参加|根据)接龙(?!里|中|表|的|数据|结果|情况|名单|截止|已|统计)`,
      'u',
    ),
  ],
  [
    '截图发群',
    new RegExp(
      `截[图屏](?:后|并|[，,、 ])*(?:请|都|统一|及时|务必)*(?:发|传|晒|上传|反馈|回传|发送|回复|转发?|报)(?:送|布|回|到|至|在|给|进)*(?:本|工作|微信|我们|大|小|这个)*群(?!主|公告|名|聊天?记录|.{0,2}了)`,
      'u',
    ),
  ],
  [
    '转发点赞',
    new RegExp(
      `${PLEASE}${UNTIL}{0,16}?(?:(?:点个?|集|刷)赞(?!数|量|系统|功能|人)|转发[^。；;\\n]{0,8}?(?:朋友圈|点赞|集赞|好评))`,
      'u',
    ),
  ],
  [
    '群里打卡',
    new RegExp(
      `${PLEASE}${UNTIL}{0,16}?群[里内中]?(?:${UNTIL}{0,6}?)(?:打卡|签到|报到)(?!机|表|系统|率|异常)`,
      'u',
    ),
  ],
];

/** Who excuses from replying, or talks about demands, makes none. */
const NO_DEMAND =
  /(?:无需|无须|不用|不必|不需要?|请?勿|免于|不要|别|不再|少|禁止|严禁|取消|杜绝|避免|减少|反对|不得|不能|拒绝|停止)[^。；;\n]{0,10}(?:回复|回应|回覆|接龙|点赞|集赞|打卡|签到|截[图屏]|转发|回[1一])|为什么|为啥|怎么|如何/u;
/** A picture of what went wrong is information. */
const TROUBLE = /报错|错误|出错|问题|异常|故障|失败|打不开|登录不|不能|无法|疑问|界面|页面|bug/iu;
/** A 接龙 with entries, or a signed-up list, is filled in and not demanded. */
const FILLED = /^\s*#?接龙|(?:^|\n)\s*\d{1,3}\s*[.、．)）:：]\s*\p{Script=Han}/u;
/** What was done is told, not demanded. */
const TOLD = /已经?(?:截|转|点|打|签|回)|我(?:已|刚|来|去|把)|刚刚?(?:截|转|发)/u;

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[。；;！!？?\n])/u).filter((sentence) => sentence.trim() !== '');

const demandIn = (sentence: string): BareDemand | undefined => {
  if (NO_DEMAND.test(sentence) || TOLD.test(sentence)) return undefined;
  return DEMANDS.find(
    ([kind, pattern]) => pattern.test(sentence) && !(kind === '截图发群' && TROUBLE.test(sentence)),
  )?.[0];
};

/**
 * What bare sign of everybody a text demands: 收到请回复, 请接龙, 截图发群. `undefined` for a real
 * question or request (请回复是否参会), and for a 接龙 that is being filled in.
 */
export const bareDemand = (raw: string): BareDemand | undefined => {
  const own = withoutInvisible(withoutQuote(raw)).slice(0, LONGEST_TEXT);
  const text = simplify(own.normalize('NFKC'))
    .replace(/回[覆複]/gu, '回复')
    .replace(/[“”「」『』'‘’]/gu, '"');
  if (FILLED.test(text)) return undefined;
  for (const sentence of sentencesOf(text)) {
    const found = demandIn(sentence);
    if (found) return found;
  }
  return undefined;
};
