/** Traditional or variant character followed by its simplified form; only what the lexicons use. */
const PAIRS =
  '點点讚赞贊赞謝谢領领導导們们勞劳學学習习厲厉給给賀贺節节樂乐歡欢擁拥護护堅坚決决員员書书記记長长處处實实辦办執执馬马閱阅瞭了對对沒没問问題题無无異异議议見见個个為为願愿順顺萬万體体歲岁業业務务黨党區区鎮镇鄉乡團团隊队組组會会關关顧顾幫帮轉转發发囉啰該该曬晒勁劲優优強强財财進进報报請请誰谁嗎吗麼么幾几時时號号預预級级響响應应啟启動动颱台風风電电傷伤搶抢險险災灾墜坠現现場场彈弹畫画將将嚴严責责聽听話话讓让嘆叹這这華华國国愛爱勝胜禮礼來来後后還还過过開开門门衛卫專专單单張张陳陈劉刘楊杨趙赵黃黄吳吴孫孙羅罗鄭郑韓韩馮冯蕭萧鄧邓許许葉叶蘇苏呂吕盧卢蔣蒋譚谭鄒邹陸陆龍龙羣群裡里認认淚泪尷尴調调驚惊訝讶難难飢饥餓饿閒闲奮奋鬥斗罵骂瘋疯噓嘘暈晕髏髅摳抠壞坏視视親亲陰阴嚇吓憐怜飯饭豬猪閃闪頭头飛飞慪怄繩绳揮挥亂乱獻献臉脸機机皺皱紅红煙烟慶庆懼惧語语澀涩氣气覆复與与義义寫写創创勵励醫医縣县參参園园備备奪夺婦妇審审師师帶带幹干當当徹彻總总戰战斷断檢检樓楼滿满煩烦燒烧熱热環环監监積积緊紧經经結结統统績绩維维網网聯联計计訓训設设訪访評评說说課课負负車车達达運运選选齊齐榮荣獲获週周絕绝祕秘洩泄資资檔档內内標标傳传據据爾尔錯错誤误衝冲沖冲壩坝眾众遊游樹树牆墙橋桥壓压軍军聞闻屬属';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) {
  SIMPLIFIED.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
}
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** Simplified forms for the characters the lexicons know; everything else stays as it is. */
export const simplify = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
