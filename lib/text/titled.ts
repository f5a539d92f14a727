const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭蔡潘田董袁余叶蒋杜苏魏吕丁沈姚卢钟';
const HAN = '\\p{Script=Han}';

/** 王主任, 张局, 李老师, 小陈: by the commonest family names; who has another is left to the evidence. */
const TITLED = new RegExp(
  `(?:[${FAMILY}]${HAN}{0,2}?(?:主任|书记|老师|经理|医生|护士|同志|[局科处部区镇校院所站队组会]长|[局科处所队院部站校镇总工姐哥叔])|[小老][${FAMILY}])`,
  'uy',
);

/** 张伟, 人事科, 二中队: who signs a receipt, with nothing said of them. */
const SIGNER = new RegExp(
  `^(?!周[一二三四五六日末]|.*[已去找报交送在到给请问来把和跟联等看会不咋怎是这那转])(?:[${FAMILY}]${HAN}{1,2}|[${HAN}\\d]{1,8}(?:[科局处股办委队组]|(?<![值上下加早晚夜倒])班|办公室|街道|社区|支部))$`,
  'u',
);

/** End of somebody addressed with a title at `at`, or 0. */
export const titledEnd = (text: string, at: number): number => {
  TITLED.lastIndex = at;
  return TITLED.test(text) ? TITLED.lastIndex : 0;
};

export const isSigner = (clause: string): boolean => SIGNER.test(clause);
