/** A made-up bureau: people, groups and what happens to them. Everything comes from the seed. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly unit: string;
}

export interface TrueGroup {
  readonly id: number;
  name: string;
  readonly members: Map<number, string>;
  /** Whose account owns it. */
  readonly owner: string;
  /** Some groups' members can never be read. */
  readonly isReadable: boolean;
  /** Unsaved groups are in the list only now and then. */
  readonly isSaved: boolean;
  readonly accounts: readonly string[];
}

export type Chance = () => number;

/** mulberry32 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Chance, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

export function shuffled<T>(random: Chance, list: readonly T[]): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

const SURNAMES = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华文辉玲建国红志玉');
const UNITS = Array.from(
  '环卫 园林 执法 法规 财务 人事 办公 信访 市政 规划 燃气 广告'.split(' '),
  (unit) => (unit === '办公' ? '办公室' : `${unit}科`),
);
const PLACES = '香山 前山 梅华 翠香 狮山 湾仔 南屏 凤山'.split(' ');
const TASKS =
  '工作 通知 值班 联络 党建 防汛 创文 垃圾分类 信息报送 安全生产 督查 培训 网格 接访 整治 材料 采购 演练 巡查 宣传'.split(
    ' ',
  );
const TAILS = ['群', '工作群', '交流群', '专班', '联络群', '群(2024)', '临时群', '协调群'];

export const groupName = (random: Chance): string => {
  const head = random() < 0.5 ? pick(random, UNITS) : `${pick(random, PLACES)}街道`;
  const emoji = random() < 0.05 ? '🌳' : '';
  return `${emoji}${head}${pick(random, TASKS)}${pick(random, TAILS)}`;
};

export const newPerson = (random: Chance, id: number): Person => ({
  id,
  unit: pick(random, UNITS),
  name: pick(random, SURNAMES) + pick(random, GIVEN) + (random() < 0.7 ? pick(random, GIVEN) : ''),
});

/** The habits of writing one's card; the first five are the same card to a reader. */
export const CARD_HABITS: readonly ((person: Person) => string)[] = [
  ({ unit, name }) => `${unit}-${name}`,
  ({ unit, name }) => `${unit}+${name}`,
  ({ unit, name }) => `${name}(${unit})`,
  ({ unit, name }) => `${unit} ${name}`,
  ({ unit, name }) => `${unit}${name}🌸`,
  ({ name }) => name,
  ({ name }) => `小${name.slice(-1)}`,
  ({ name }) => `${name}-休假`,
];

export const card = (random: Chance, person: Person): string =>
  random() < 0.75
    ? pick(random, CARD_HABITS.slice(0, 6))(person)
    : pick(random, CARD_HABITS)(person);
