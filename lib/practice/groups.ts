/** A group of the practice account. People are given by their index in `people.ts`. */
export interface GroupPlan {
  /** Empty: a group nobody named. */
  readonly name: string;
  readonly people: readonly number[];
  readonly owner: 'me' | number;
  readonly muted?: boolean;
  readonly top?: boolean;
}

const people = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

function group(name: string, from: number, to: number, more: Partial<GroupPlan> = {}): GroupPlan {
  return { name, people: people(from, to), owner: from, ...more };
}

/** 36 groups of an invented district office: enough that the list has to be virtual. */
export const groupPlans: readonly GroupPlan[] = [
  group('青澜区城管局工作群', 0, 45, { top: true }),
  // Looks like a duplicate of the one above: 43 people in common.
  group('青澜区城管局大群', 2, 46, { owner: 2 }),
  group('2025创文迎检专班', 10, 32, { owner: 'me' }),
  group('花🌹与A&B商圈工作群', 40, 58),
  group('', 5, 8),
  group('家人群', 140, 145, { owner: 'me' }),
  group('全区城市管理协同群', 0, 119, { muted: true }),
  group('环卫科工作群', 3, 17, { owner: 'me' }),
  group('市容科工作群', 20, 33),
  group('执法一中队', 30, 44),
  group('执法二中队', 44, 57),
  group('执法三中队值班群', 57, 70),
  group('防汛应急值班群', 8, 38),
  group('垃圾分类推进专班', 12, 35),
  group('违建治理周报群', 33, 52),
  group('信访件流转群', 15, 27),
  group('局办公室通知群', 0, 30),
  group('财务报销沟通群', 60, 72),
  group('工会活动群', 0, 60, { muted: true }),
  group('党支部学习群', 6, 24),
  group('青年理论学习小组', 24, 39),
  group('智慧城管平台运维群', 70, 82),
  group('数据报送联络群', 72, 94),
  group('河长制工作群', 80, 104),
  group('老旧小区改造协调群', 90, 110),
  group('北街社区网格群', 100, 123),
  group('南桥社区网格群', 104, 126),
  group('东塘社区网格群', 108, 130),
  group('停车秩序整治群', 50, 66),
  group('户外广告排查群', 64, 76),
  group('园林绿化养护群', 76, 88),
  group('公厕管理群', 86, 99),
  group('渣土运输联合检查群', 36, 50),
  group('节日值守群', 16, 48),
  group('羽毛球友群', 110, 122, { muted: true }),
  group('云溪苑业主群', 120, 149, { muted: true }),
];
