import type { GroupKind } from '../model/group';
import type { Settings } from '../model/settings';
import { matchesPattern } from '../profile/pattern';
import { takeEmoji } from './emoji';
import { simplify } from './simplified';

/** Family, neighbours, hobbies, trade, patients: private even where an office's name stands before. */
const SOCIAL =
  /家[人族庭长委]|一家|全家|亲[戚友人]|兄弟|姐妹|闺蜜|死党|发小|[老同]乡|同学|校友|同窗|战友|[舍室球跑驴牌麻车钓棋酒好朋老病楼书教]友|业主|邻居|街坊|[住租]户|[宝妈奶]妈|[宝奶爸]爸|患者|孕|月子|拼[单团车]|团购|顺风车|代购|优惠|秒杀|红包|外卖|快递|干饭|吃[货喝]|美食|饭搭|聚[餐会]|奶茶|咖啡|约饭|K歌|唱歌|旅[游行]|自驾|露营|徒步|[爬登]山|骑行|跑步|游泳|健身|瑜伽|[羽毛篮足网乒台][毛兵乓]?球|球[队局赛迷]|麻将|打牌|钓鱼|广场舞|舞蹈|摄影|追剧|粉丝|二手|闲置|相亲|单身|婚[礼宴]|生日|游戏|开黑|王者|宠物|[猫狗]|炒股|股票|买菜|水果|[一二三四五六七八九初高大](?:年级)?[(]?[一二三四五六七八九\d]{1,2}[)]?班|吐槽|摸鱼|八卦|闲聊|唠嗑|幸福|宿舍(?!管理|楼)|邻里|表[兄姐弟妹]|跑团|亲子|驾校|追星|减肥|考研|毕业(?!生)|剧本杀|狼人杀|[饭酒牌]局|(?:火锅|烧烤)局?/iu;

/** Signs of a task, an organ or an official duty. */
const WORK =
  /工作|专班|办公|党[建支总员组委校]|支[部委]|总支|[团工纪妇][委会联检]|机关|街[道办]|镇街|[区市县省镇乡州]委|政府|人大|政协|[局科处股](?:室|群|$|长|领导|内|属|级)|科室|室$|[大中支]队|项目|工程|[防抗][汛疫台控]|三防|疫情|应急|抢险|救灾|值班|排班|通知|联[络系]|协调|对接|[迎督巡普排]?检[查]?群|督[导查办]|检查|巡[察查]|指挥|网格|社区|[村居两]委|整[改治]|创[文卫建]|文明城|执法|信访|维稳|综治|消防|安全|环保|环境|分类|扶贫|振兴|专项|临时群|小组|筹备|会[务议]|培训|考核|材料|公文|报送|宣传|政[务数]|热线|普查|统计|换届|志愿|主题教育|学习|财务|人事|后勤|保障|采购|审计|城管|住建|卫健|民政|管[养理]|办理|中心|建设|推进|落实|部署|调度|排查|值守|治理|运维|攻坚|行动|舆情|接访|协[作同]|统筹|受理|监管|养护|(?<!厕|诊|招待|会)所(?:群|$)|站(?:群|$)|[一二三四五六七八九\d]组|(?:干事|专干|专员|信息员|联络员|指导员|协管员|书记员|园长|社工)(?:群|$)|窗口|残联|征[拆收]|退役军人|禁毒|河长|劳监|档案/u;

const PLAINLY_WORK = /工作群|专班|通知群/u;

/** Where the last match ends; a Chinese name says at its end what it is: 办公室干饭群, 快递行业党建群. */
const endOfLast = (pattern: RegExp, name: string): number =>
  Array.from(name.matchAll(new RegExp(pattern, 'giu'))).reduce(
    (_, { index, 0: { length } }) => index + length,
    -1,
  );

/** Whether a group is work, by its name alone; the profile's patterns come first, doubt is unknown. */
export const guessKind = (
  name: string,
  kinds: Pick<Settings['kinds'], 'work' | 'social'>,
): GroupKind => {
  if (kinds.work.some((pattern) => matchesPattern(pattern, name))) return 'work';
  if (kinds.social.some((pattern) => matchesPattern(pattern, name))) return 'social';
  const plain = simplify(takeEmoji(name.slice(0, 128)).rest.normalize('NFKC')).replace(/\s+/gu, '');
  const work = endOfLast(WORK, plain);
  const social = endOfLast(SOCIAL, plain);
  if (social < 0) return work < 0 ? 'unknown' : 'work';
  return work > social || PLAINLY_WORK.test(plain) ? 'unknown' : 'social';
};
