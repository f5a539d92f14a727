// What the walker says. Only the engine judges these; here they are merely of every sort.
const ACKNOWLEDGEMENTS = [
  '收到',
  '好的',
  '1',
  'OK',
  '+1',
  '收到收到',
  '嗯嗯',
  '666',
  '👌',
  '辛苦了',
];
const EMOJI = ['👍', '👍👍👍', '🙏', '[强]', '[玫瑰][玫瑰]', '😂'];
const SUBSTANCE = [
  '明天上午的巡查改到9点，请各组提前到位',
  '东塘路口占道已处理完毕，照片在群文件里',
  '收到，下午3点前报送清单',
  '3号车已到北街，缺反光锥12个',
];
const SECRETS = ['附件按机密件管理', '这份是秘密级，别转发'];
const DEMANDS = ['请大家收到回复', '看到请回复收到'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz 0123456789';

const lettersBy = (chance) =>
  Array.from({ length: 1 + chance.below(8) }, () => chance.pick([...LETTERS])).join('');

export const wordsBy = (chance) =>
  chance.weighted([
    [8, () => chance.pick(ACKNOWLEDGEMENTS)],
    [3, () => chance.pick(EMOJI)],
    [4, () => chance.pick(SUBSTANCE)],
    [2, () => chance.pick(SECRETS)],
    [1, () => chance.pick(DEMANDS)],
    [4, () => lettersBy(chance)],
  ])();

const HEARD = [
  '北街的清运车10点到。',
  '巡查照片已传。',
  '收到',
  '好的',
  '[强]',
  '南桥社区今天有检查。',
  '下午谁去东塘？',
  '请收到的回复一下',
];

/** What others say. */
export const heardBy = (chance) => chance.pick(HEARD);
