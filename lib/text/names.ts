const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁符阮柯纪梅童凌毕单裴霍涂苗谷曲冉骆路游辛管柴蒙鲍华倪甄褚喻闫牟滕佟虞窦';

/** Whether a character is a usual family name. */
export const isSurname = (character: string): boolean => SURNAMES.includes(character);
