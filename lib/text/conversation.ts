import { simplify } from './simplified';

const evenOut = (text: string): string => simplify(text.slice(0, 4000).normalize('NFKC'));

const EXCUSED =
  /(?:无需|无须|不用|不必|不需|请?勿|免于|不要|别)(?:再|大家|各位)?(?:一一|逐一|逐个|在?群里?|都)?(?:回复|回应|接龙|点赞|打卡|回)/u;

const DEMAND = new RegExp(
  [
    // 收到请回复, 看到回1, 已阅的请扣1
    '(?:收到|看到|知悉|知晓|已?阅|收悉|明白|同意|参加|完成)(?:通知|消息|信息)?[的后者]{0,2}[^。；\\n]{0,8}?(?:回复|回执|回[1一个话]|扣1|打1|确认|吱一?声|应答|接龙|说一?声)',
    // 请各单位回复, 请大家接龙, 请转发并点赞
    '(?:请|烦请|麻烦|(?<![一-龥])望|盼|务必|抓紧|尽快|都|大家)[^。；\\n？?]{0,16}?(?:回复|接龙|点赞|投票|打卡|签到|回执|回1|扣1|确认收到|报个?数|冒个泡|转发)',
    '回复[“"「]?(?:收到|1|已阅|确认)|回复一下|(?:开始|继续|依次|按此|以下)接龙|#接龙|接龙(?:报名|回复|确认|格式)',
    '收到(?:了)?(?:吗|没|么)|看到(?:了)?(?:吗|没)|都(?:收到|看到|知道|明白|清楚)了?[吗没?？]',
    '(?:please|pls|kindly)[^.\\n]{0,20}(?:confirm|reply|acknowledge|ack\\b)',
  ].join('|'),
  'iu',
);

const QUESTION =
  /[?？]|(?:吗|呢|么|没|没有|吧|否|不)[\s。.!！~～…]*$|是否|能否|可否|有没有|有无|行不行|可不可|好不好|同不同意|对不对|是不是|在不在|到没到|怎么样|咋样|如何|哪[个位天些里家]|谁[能去有来在负]|什么时候|多少/u;
const VOTE =
  /投票|表决|票决|举手|意见|异议|赞成|反对|同意的|选[一哪]|二选一|[AB]方案|方案[AB一二]|建议|提议|(?:请|报)[^。\n]{0,12}(?:审阅|审定|审核|审批|批示|阅示|定夺|示下|过目|把关|看看|看一?下|确认|核对)|报名|接龙/u;
const ROLL_CALL =
  /点名|签到|报到|打卡|到了没|到齐|到位了|在岗|在吗|在不在|查岗|报个?数|回[1一]|扣1|打1|\+1/u;

/** Whether a message asks everybody for a sign of receipt: 收到请回复, 请接龙, 看到回1. */
export const demandsReply = (text: string): boolean => {
  const words = evenOut(text);
  return DEMAND.test(words) && !EXCUSED.test(words);
};

/** Whether a message is a question, a vote or a roll-call, so that 可以 or 到 answers it. */
export const asksForAnswer = (text: string): boolean => {
  const words = evenOut(text);
  return QUESTION.test(words) || VOTE.test(words) || ROLL_CALL.test(words);
};
