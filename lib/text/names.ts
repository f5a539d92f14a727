const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁符阮柯纪梅童凌毕单裴霍涂苗谷曲冉骆路游辛管柴蒙鲍华倪甄褚喻闫牟滕佟虞窦';

/** Whether a character is a usual family name. */
export const isSurname = (character: string): boolean => SURNAMES.includes(character);

const TITLE =
  '副?(?:(?:[局科处部区市镇乡县校院所站队组会股园班村社店厂馆厅司台团连排行]|护士)长|主任|书记|主席|委员|老师|经理|总监|支书|指导员|教导员|医生|护士|警官|法官|律师|教授|博士|师傅|秘书|调研员|巡视员|董事长|总经理|工程师|同志|先生|女士)|常委|[局科处所队总院部站校镇姐哥工叔姨董导]';

const HAN = '\\p{Script=Han}';
/** Signs that what looks like a given name is the rest of a sentence. */
const NO_NAME =
  '[没未不还才刚已都也均要需收到的了吗呢是在有请让把给续款案件排序间额据料表于前后天午晚早号期末一二三四五六日周月年点时上下这那哪谁交送参加办开会改去来发报]';

const TITLED = new RegExp(
  `(?:[${SURNAMES}]${HAN}{0,2}?|欧阳|上官|司徒|[小老阿])(?:${TITLE})`,
  'yu',
);
const FAMILIAR = new RegExp(`[小老阿][${SURNAMES}明红芳丽军强伟]`, 'yu');
const BARE = new RegExp(`(?:欧阳|司徒|上官|[${SURNAMES}])(?:(?!${NO_NAME})${HAN}){1,2}`, 'yu');

const UNIT_END =
  /(?:[科局处股办委部镇乡村组校园院队班站所区市省县坊联庭馆厂署团]|(?<!会议|教|休息)室|中心|街道|社区|网格|支部|政府|[一二三四五六七八九十\d]{1,3}[中小]|[小中大]学|公司|单位|部门|窗口|[协工商学妇青]会|联合会|集团|银行|总支|专[班席]|热线|农场|党组)$/u;

/** Signs that what ends like a unit is the rest of a sentence. */
const NO_UNIT =
  /[没未不还才刚谁哪请让等待把的了送帮给找去来将带在从跟叫说是几吗呢:这那该要得跑趟拿催]|就(?!业)|发(?![改展])|交(?![通警])|^各|[你您怎么看到]|.我|联系|报(?!社)|转(?!移)|收|感谢|谢谢|辛苦|^.*已|全部|内部|到处|好处|[下上加早晚夜]班|值班(?!室)|^[^我本党团纪工妇区市镇一二三四五六七八九十].$|点|月|日|今|明天/u;

const LONGEST_UNIT = 14;

const stickyEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
};

/** End of 王主任, 小李, 欧阳书记 at `at`, or 0. */
export const titledEnd = (text: string, at: number): number =>
  stickyEnd(TITLED, text, at) || stickyEnd(FAMILIAR, text, at);

/** Ends of a bare full name at `at`, longest first. */
export const bareNameEnds = (text: string, at: number): readonly number[] => {
  const end = stickyEnd(BARE, text, at);
  if (end === 0) return [];
  return end - at === 3 ? [end, end - 1] : [end];
};

/** Ends of a unit's name at `at`, longest first. */
export const unitEnds = (text: string, at: number): readonly number[] => {
  const ends: number[] = [];
  for (let end = Math.min(text.length, at + LONGEST_UNIT); end > at + 1; end -= 1) {
    const name = text.slice(at, end);
    if (UNIT_END.test(name) && /^[\p{Script=Han}\d]+$/u.test(name) && !NO_UNIT.test(name)) {
      ends.push(end);
    }
  }
  return ends;
};
