import type { Facts } from '../model/finding';
import type { Evidence } from './check';

type Worder = (fact: (name: string) => string, facts: Facts) => string;

const limitWords: Worder = (fact, { word }) =>
  word === '' || word === undefined
    ? `未见活动已满 ${fact('days')} 天的建议期限`
    : `名称或用途含「${fact('word')}」，按 ${fact('days')} 天计，仍已超过`;

/** One Chinese sentence for each kind of evidence; the facts carry every figure. */
const SENTENCES: Readonly<Record<string, Worder>> = {
  'name-identical': (f) => `「${f('a')}」与「${f('b')}」去掉修饰后名称相同`,
  'same-unit-general': (f) => `「${f('a')}」与「${f('b')}」都是同一单位的总群`,
  'work-same': (f) => `「${f('a')}」与「${f('b')}」是同一项工作的不同叫法`,
  'work-close': (f) => `「${f('a')}」与「${f('b')}」名称所指的工作相近`,
  'work-narrower': (f) => `「${f('a')}」与「${f('b')}」事项相同，其中一个多写了分工或范围`,
  'work-by-previous-name': (f) => `按曾用名看，「${f('a')}」与「${f('b')}」是同一项工作`,
  'work-by-purpose': (f) => `按登记的用途看，「${f('a')}」与「${f('b')}」是同一项工作`,
  'work-by-rare-word': (f) =>
    `「${f('a')}」与「${f('b')}」都有「${f('word')}」，全部群里只有 ${f('groups')} 个的名称有`,
  'work-by-abbreviation': (f) => `「${f('a')}」与「${f('b')}」，一个像是另一个的缩写`,
  'work-by-who': (f) => `「${f('a')}」与「${f('b')}」的名称都只写了群里是谁，成员又大多相同`,
  'unit-renamed-stated': (f) => `台账写明「${f('from')}」已改为「${f('to')}」`,
  'unit-renamed-members': (f) =>
    `「${f('from')}」与「${f('to')}」的总群大多是同一批人，像是改名或合并`,
  'members-shared': (f) =>
    `「${f('a')}」与「${f('b')}」合计 ${f('all')} 人，其中 ${f('shared')} 人相同；较小的群 ${f('smaller')} 人`,
  'members-partly-known': (f) =>
    `只知道部分成员：分别为 ${f('countA')} 人中的 ${f('knownA')} 人、${f('countB')} 人中的 ${f('knownB')} 人`,
  'members-unknown': (f) => `「${f('a')}」与「${f('b')}」至少有一个未见成员名单，仅按名称判断`,
  'copy-mark': (f) => `「${f('name')}」带有副本样的编号`,
  'other-year': (f) => `「${f('a')}」与「${f('b')}」年份不同，像是逐年重建`,
  'other-client': (f) => `两个群在不同平台：${f('a')}、${f('b')}`,
  'keep-active': (f) => `建议保留的群最近活动最晚：${f('date')}`,
  'keep-covers': (f) => `建议保留的群覆盖成员最多：${f('everybody')} 人中的 ${f('members')} 人`,
  'keep-client': (f) => `建议保留的群在优先平台：${f('client')}`,
  'keep-purpose': (f) => `建议保留的群登记了用途：${f('purpose')}`,
  'keep-older': (f) => `建议保留的群建得最早：${f('date')}`,
  'planned-end-passed': (f) => `计划结束日 ${f('date')} 已过 ${f('days')} 天`,
  'still-active': (f) => `${f('since')} 仍有活动`,
  'past-occasion': (f) => `名称写明的 ${f('occasion')} 已过`,
  'past-year': (f) => `名称写明的 ${f('year')} 年已过`,
  'one-off-word': (f) => `名称或用途含「${f('word')}」，属于有期限的工作`,
  successor: (f) => `已有后续的群「${f('name')}」`,
  'silent-since': (f) => `自 ${f('since')} 起 ${f('days')} 天未见活动`,
  'nothing-seen-since': (f) => `自 ${f('since')} 开始观察以来 ${f('days')} 天未见活动`,
  'silence-limit': limitWords,
  'never-observed': () => '没有活动记录，不足以判断',
  'observed-too-short': (f) =>
    `自 ${f('since')} 才开始观察，只有 ${f('days')} 天，不足 ${f('limit')} 天，不足以判断`,
  'unit-groups': (f) => `「${f('unit')}」有 ${f('count')} 个工作群，原则上不超过 ${f('max')} 个`,
  'apart-party': (f) => `另列、不计入：党组织群 ${f('count')} 个（${f('names')}）`,
  'apart-leadership': (f) => `另列、不计入：领导班子群 ${f('count')} 个（${f('names')}）`,
  'apart-project': (f) => `另列、不计入：项目或专项群 ${f('count')} 个（${f('names')}）`,
  'apart-duty': (f) => `另列、不计入：值班或应急群 ${f('count')} 个（${f('names')}）`,
  'apart-other': (f) => `另列、不计入：专项业务群 ${f('count')} 个（${f('names')}）`,
  'unit-kept': (f) => `「${f('name')}」已标为保留：${f('reason')}`,
  'work-faint': (f) => `「${f('a')}」与「${f('b')}」名称只有部分字词相同，主要看成员`,
  'more-alike': (f) => `另有 ${f('count')} 个群情况相同，不逐一列出`,
  'keep-marked': () => '建议保留的群已标为保留',
  'keep-filed': (f) => `建议保留的群已备案：${f('number')}`,
  'keep-owner': (f) => `建议保留的群登记了负责人：${f('owner')}`,
  'owner-missing': () => '没有登记负责人',
  'naming-differs': (f) => `名称没有按「${f('pattern')}」写，缺「${f('part')}」`,
  unfiled: (f) =>
    `「${f('unit')}」的 ${f('count')} 个群中有 ${f('filed')} 个已备案，本群没有备案号`,
  'near-cap': (f) => `成员 ${f('count')} 人，接近 ${f('max')} 人的上限`,
  'over-cap': (f) => `成员 ${f('count')} 人，超过 ${f('max')} 人的上限`,
  'own-many': (f) => `本账号在 ${f('count')} 个工作群里，已到 ${f('limit')} 个`,
  'lives-on': (f) => `${f('date')} 标为已解散，${f('since')} 仍有活动`,
};

/** All keys of evidence that the checks give. */
export const evidenceKeys: readonly string[] = Object.keys(SENTENCES);

/** The evidence as a Chinese sentence without a full stop; an unknown key as itself. */
export function evidenceSentence({ key, facts }: Evidence): string {
  const fact = (name: string): string => String(facts[name] ?? '');
  return SENTENCES[key]?.(fact, facts) ?? key;
}
