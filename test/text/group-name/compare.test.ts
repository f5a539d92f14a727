import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../lib/text/group-name/compare';
import { readGroupName } from '../../../lib/text/group-name/group-name';

const levelOf = (a: string, b: string): string => {
  const likeness = compareNames(readGroupName(a), readGroupName(b));
  return likeness.level === 'contrast' ? `contrast: ${likeness.by}` : likeness.level;
};

/** Either order gives the same. */
const CASES = [
  ['市卫健局工作群', '市卫生健康局大群', 'same'],
  ['人社局通知群', '人力资源和社会保障局工作群', 'same'],
  ['住建局机关群', '住房和城乡建设局工作群', 'same'],
  ['市监局工作群', '市场监督管理局工作群', 'same'],
  ['拱北街道办工作群', '拱北街道办事处工作群', 'same'],
  ['党政办', '党政办公室通知群', 'same'],
  ['三中工作群', '第三中学教职工大群', 'same'],
  ['心内科工作群', '心血管内科医护群', 'same'],
  ['创卫群', '国家卫生城市创建工作专班', 'same'],
  ['人口普查工作群', '第七次人口普查工作群', 'same'],
  ['垃圾分类2.0推进群', '垃圾分类２．０推进群', 'same'],
  ['财务室', '财务工作群', 'same'],
  ['森林防火群', '森林防火值班群', 'narrower'],
  ['扫黑除恶专项斗争群', '扫黑办', 'narrower'],
  ['信访维稳专班', '信访工作群', 'narrower'],
  ['青溪镇政府工作群', '青溪镇人民政府全体人员群', 'same'],
  ['东溪村两委工作群', '东溪村民委员会工作群', 'same'],
  ['餐饮科', '餐饮服务监督管理科群', 'same'],
  ['城东市场监管所', '城东所工作群', 'same'],
  ['各村(社区)书记群', '村居书记联络群', 'same'],
  ['东溪村第二网格群', '第2网格群(东溪村)', 'same'],
  ['12315投诉举报处理群', '12315消费投诉分流群', 'faint'],
  ['溪口路道路硬化项目群', '溪口路硬底化工程对接群', 'close'],
  ['春节慰问群', '国庆慰问群', 'unlike'],
  ['语文教研组', '数学教研组', 'unlike'],
  ['第一网格群', '第十一网格群', 'contrast: number'],
  ['一年级备课组', '二年级备课组', 'contrast: number'],
  ['高一年级组', '高二年级组', 'contrast: number'],
  ['垃圾分类2.0群', '垃圾分类3.0群', 'contrast: number'],
  ['一小工作群', '二小工作群', 'contrast: unit'],
  ['执法大队一中队', '执法大队二中队', 'contrast: unit'],
  ['香洲区教育局安全群', '金湾区教育局安全群', 'contrast: unit'],
  ['财政局预算科', '财政局国库科', 'contrast: unit'],
  ['护理部工作群', '护理部护士长群', 'contrast: audience'],
  ['机关党委群', '机关工作群', 'contrast: audience'],
  ['车辆管理群', '车辆维修对接群', 'contrast: function'],
  ['凤凰路改造项目群', '翠前路改造项目群', 'contrast: subject'],
  ['春季招生群', '秋季招生群', 'contrast: subject'],
] as const;

describe.each(CASES)('%s and %s', (a, b, expected) => {
  test(expected, () => {
    expect([levelOf(a, b), levelOf(b, a)]).toEqual([expected, expected]);
  });
});

describe('a ledger that files two names under one unit', () => {
  const levelUnder = (unit: string, a: string, b: string): string =>
    compareNames(readGroupName(a, { unit }), readGroupName(b, { unit })).level;

  test('an earlier name of its own level is the unit', () => {
    expect(levelUnder('市市场监管局', '工商局大家庭', '市市场监管局工作群')).toBe('close');
    expect(levelUnder('农业农村办', '农业农村办公室', '农办通知群')).toBe('close');
  });

  test('a part of it, or one of several with numbers, is not', () => {
    expect(levelUnder('区城管局', '环卫科群', '区城管局工作群')).toBe('contrast');
    expect(levelUnder('三中队', '一中队', '二中队')).toBe('contrast');
  });
});
