import { simplify } from './simplified';

const STRONG =
  /[红橙]色预警|[i1一二特](?:v|i{0,2})?级(?:应急)?响应|(?:启动|进入)[^。\n]{0,12}响应|应急响应|请求(?:支援|增援)|(?:立即|正在|紧急|连夜)(?:疏散|转移|撤离)|困人|被困|落水(?!管|口)|溺水|走失|失联|伤亡|受伤|砸伤|烧伤|重伤|昏迷|晕倒|触电|坠[楼落亡]|(?:燃气|煤气|天然气|液化气|危化品?)泄[漏露]|爆管|山火|起火|着火|失火|火情|火警|明火|塌[陷方]|坍塌|倒塌|决[堤口]|溃[坝堤]|管涌|山洪|泥石流|中毒|(?<!\d)1(?:19|20)(?=已|到|赶|出|正|来|车|,|，)|指挥[部所]紧急通知|命案|持刀/u;
const HAZARD =
  /台风|暴雨|强降雨|防汛|三防|防台|停[电水气]|火灾|地震|疫情|病例|密接|阳性|泄[漏露]|爆炸|爆裂|事故|车祸|追尾|滑坡|洪水|积水|内涝|水浸|水淹|漫堤|超警戒|舆情|聚集|闹事|断裂|坠物|断[电水路]|险情|灾情|警情|浓烟|黑烟/u;
const NOW =
  /立即|立刻|马上|火速|速[到派赶报来去]|现场|出动|正在|突发|发生|速到|到岗|在岗|封路|封闭|抢[修险]|疏散|转移|撤离|赶[到赴往]|支援|增援|救援|紧急|集结|就位|停[课运工]|过膝|倒灌|告急/u;
const ROUTINE =
  /培训|演练|演习|预案|台账|讲座|征求|总结|报表|(?:统计|登记|排查|检查|值班|汇总|排班|信息|物资)表|宣传|知识|招[聘募]|下[周月]|明年|上[周月]|去年|计划(?:检修|停)|检修计划|先进|评优|学习|简报|纪要|采购|验收|经费|发票|投稿|比赛|竞赛|方案|制度|请假|电脑|解除|终止|维保|年检|月报|周报|回执|推文|公众号|心得|观看|节目|电影|游戏|新闻里/u;
/** Small talk of one's own home, or a figure of speech. */
const PRIVATE = /我家|家里|我们小区|热死|火锅|似的|像着火|着火了一样|哈哈|在家注意/u;

/**
 * Whether a text sounds like an emergency, so that the exemption is offered. It decides nothing:
 * the person clicks, or does not.
 */
export const suggestsEmergency = (raw: string): boolean => {
  const text = simplify(raw.slice(0, 4000).normalize('NFKC').toLowerCase());
  if (ROUTINE.test(text) || PRIVATE.test(text)) return false;
  return STRONG.test(text) || (HAZARD.test(text) && NOW.test(text));
};
