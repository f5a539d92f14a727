import type { Factor, FactorName } from '../../checks/check';
import type { Locale } from '../locale';

/** A factor's label, and what its value says; a value that is a number is put in for `#`. */
interface FactorTexts {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

type Texts = Readonly<Record<FactorName, FactorTexts>>;

const zhCN: Texts = {
  start: { label: '起点', values: { '': '多数群彼此无关' } },
  name: {
    label: '名称',
    values: {
      same: '同一项工作',
      close: '相近',
      narrower: '一个更窄',
      faint: '部分字词相同',
      unlike: '不同',
    },
  },
  members: {
    label: '成员',
    values: {
      unknown: '未知',
      'partly-known': '只知道一部分',
      different: '大多不同',
      'nearly-all': '几乎全部相同',
      most: '多数相同',
      part: '较小的群多在较大的群里',
    },
  },
  'few-members': { label: '人数少', values: { '#': '共有只有 # 人' } },
  unit: {
    label: '单位',
    values: {
      same: '相同',
      different: '不同',
      'one-owner': '不同，群主是同一人',
      unknown: '未写明',
    },
  },
  renamed: { label: '单位改名', values: { stated: '台账写明', members: '只从成员看出' } },
  'previous-name': { label: '曾用名', values: { '': '是同一项工作' } },
  purpose: { label: '用途', values: { '': '是同一项工作' } },
  'rare-word': { label: '少见的词', values: { '': '别的群几乎都没有' } },
  abbreviation: { label: '简称', values: { '': '一个是另一个的缩写' } },
  who: { label: '人员', values: { '': '名称只写了群里是谁' } },
  crowd: {
    label: '同一批人',
    values: { alone: '几乎只在这两个群里', '#': '还在另外 # 个群里' },
  },
  third: { label: '第三个群', values: { '': '与这两个群都重复' } },
  purposes: { label: '登记的用途', values: { one: '一个与对方无关', both: '互不相关' } },
  years: {
    label: '年份',
    values: { different: '不同', 'side-by-side': '不同，且长期并行', one: '只有一个写了年份' },
  },
  client: { label: '平台', values: { different: '不同' } },
  capacity: { label: '人数上限', values: { '#': '合计 # 人，像是分群' } },
};

const zhTW: Texts = {
  start: { label: '起點', values: { '': '多數群彼此無關' } },
  name: {
    label: '名稱',
    values: {
      same: '同一項工作',
      close: '相近',
      narrower: '一個更窄',
      faint: '部分字詞相同',
      unlike: '不同',
    },
  },
  members: {
    label: '成員',
    values: {
      unknown: '未知',
      'partly-known': '只知道一部分',
      different: '大多不同',
      'nearly-all': '幾乎全部相同',
      most: '多數相同',
      part: '較小的群多在較大的群裡',
    },
  },
  'few-members': { label: '人數少', values: { '#': '共有只有 # 人' } },
  unit: {
    label: '單位',
    values: {
      same: '相同',
      different: '不同',
      'one-owner': '不同，群主是同一人',
      unknown: '未寫明',
    },
  },
  renamed: { label: '單位改名', values: { stated: '台帳寫明', members: '只從成員看出' } },
  'previous-name': { label: '曾用名', values: { '': '是同一項工作' } },
  purpose: { label: '用途', values: { '': '是同一項工作' } },
  'rare-word': { label: '少見的詞', values: { '': '別的群幾乎都沒有' } },
  abbreviation: { label: '簡稱', values: { '': '一個是另一個的縮寫' } },
  who: { label: '人員', values: { '': '名稱只寫了群裡是誰' } },
  crowd: {
    label: '同一批人',
    values: { alone: '幾乎只在這兩個群裡', '#': '還在另外 # 個群裡' },
  },
  third: { label: '第三個群', values: { '': '與這兩個群都重複' } },
  purposes: { label: '登記的用途', values: { one: '一個與對方無關', both: '互不相關' } },
  years: {
    label: '年份',
    values: { different: '不同', 'side-by-side': '不同，且長期並行', one: '只有一個寫了年份' },
  },
  client: { label: '平台', values: { different: '不同' } },
  capacity: { label: '人數上限', values: { '#': '合計 # 人，像是分群' } },
};

const en: Texts = {
  start: { label: 'Start', values: { '': 'most groups have nothing to do with each other' } },
  name: {
    label: 'Name',
    values: {
      same: 'the same work',
      close: 'similar',
      narrower: 'one is narrower',
      faint: 'some words the same',
      unlike: 'different',
    },
  },
  members: {
    label: 'Members',
    values: {
      unknown: 'not known',
      'partly-known': 'only partly known',
      different: 'mostly different',
      'nearly-all': 'nearly all the same',
      most: 'most the same',
      part: 'most of the smaller group are in the larger',
    },
  },
  'few-members': { label: 'Few people', values: { '#': 'only # in common' } },
  unit: {
    label: 'Unit',
    values: {
      same: 'the same unit',
      different: 'different units',
      'one-owner': 'different units, one owner',
      unknown: 'not stated',
    },
  },
  renamed: {
    label: 'Unit renamed',
    values: { stated: 'says the record', members: 'seen only from the members' },
  },
  'previous-name': { label: 'Former name', values: { '': 'for the same work' } },
  purpose: { label: 'Purpose', values: { '': 'for the same work' } },
  'rare-word': { label: 'Rare word', values: { '': 'that hardly any other group has' } },
  abbreviation: { label: 'Abbreviation', values: { '': 'one shortens the other' } },
  who: { label: 'People', values: { '': 'the names only say who is in the group' } },
  crowd: {
    label: 'The same people',
    values: { alone: 'are together almost only here', '#': 'are together in # other groups' },
  },
  third: { label: 'A third group', values: { '': 'is a duplicate of both' } },
  purposes: {
    label: 'Stated purpose',
    values: {
      one: 'one has nothing to do with the other',
      both: 'of each has nothing to do with the other',
    },
  },
  years: {
    label: 'Year',
    values: {
      different: 'different years',
      'side-by-side': 'different years, side by side for long',
      one: 'only one states a year',
    },
  },
  client: { label: 'Platform', values: { different: 'different platforms' } },
  capacity: { label: 'Size limit', values: { '#': '# in all, as if one list was split' } },
};

const TEXTS: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** What a factor is called and what was found, for a bar of the waterfall. */
export function factorWords(
  { factor, value }: Factor,
  locale: Locale,
): { readonly label: string; readonly value: string } {
  const { label, values } = TEXTS[locale][factor];
  return { label, value: values[value] ?? values['#']?.replace('#', value) ?? value };
}
