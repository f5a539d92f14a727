/** Behind a word that ends in 密 these begin the next one: 手机密码, 杜绝密切接触, 神秘密林. */
const NEXT_WORD =
  /^\s*(?:[码切集度封闭钥布林植谋云麻匝织排](?!级|件)|接(?!收)|不透|不可|室逃|室剧)/u;
/** The character before belongs to the word's first: 手机|密, 神秘|密. */
const LAST_WORD: Readonly<Record<string, RegExp>> = {
  机密: /(?:手|司|飞|相机|危|契|计算|收音|录音)$/u,
  秘密: /[神奥便诡]$/u,
  绝密: /(?:拒|杜|隔|谢)$/u,
};
/** After these the word is a classification, whatever stands before. */
const CLASSIFIED = /^\s*[级件★☆文资材信数图情事]/u;

/** The notion of law and of trade, not a mark on a paper. */
const NOTION =
  /(?:国家|商业|企业|公司|技术|工作|警务|审判|检察|行业|职业|通信|个人|党的?|涉及|涉|保守|泄露|泄漏|窃取|刺探|侵犯|知悉|确定)$/u;
const ABOUT_WORK =
  /培训|教育|讲座|学习|知识|竞赛|宣传|考试|测试|试题|答题|课|法律|法规|条例|规定|制度|办法|自查|检查|督查|演练|案例|警示|手册|承诺书|协议|意识|纪律|保护|立法|修订|罪|犯罪|处分|防范|风险|隐患|管理|载体|销毁|清退|审查|机关|义务|责任|权限|讲义|论坛|解读|宣讲|纠纷|案件|侵权/u;
/** An obligation, a ban or a denial says that there is none here. */
const KEPT = /(?:保守|严守|守住?|保护|维护)[^。;；!！?？,，\n]{0,6}$/u;
const BANNED =
  /(?:严禁|禁止|不得|不准|不要|不能|不可|切勿|请?勿|严防|防止|防范|杜绝|避免|严格禁止|谨防|一律不)[^。;；!！?？,，\n的]{0,16}(?:传[递输播送阅]?|存储?|处理|发[送布表]?|谈论|涉及|泄[露漏]?|拍摄?|讨论|记载|上传|办理|流转|携带|使用|出现|含有?|报送|打印|复印)[^。;；!！?？,，\n的]{0,10}$/u;
const DENIED =
  /(?:不|禁|勿)[传发谈存说问][递输送布论]?(?:任何)?(?:国家|工作|党和国家)?$|(?:不|未|没有|没|无|非)(?:涉及?|含有?|属于?|包含|存在|是)?(?:任何)?(?:国家|工作|商业|党和国家)?$|(?:不|未|没有)[^。;；!！?？\n,，]{0,3}(?:涉及|含有|包含|属于)[^。;；!！?？\n,，]{0,8}$/u;
const LAW = /^(?:法|罪|保护(?:法|条例|权)|载体印制|定密)/u;
const LEVELS =
  /(?:划分|分为|(?:密级|等级|级别)(?:有|包括|依次|由高到低))[^。;；!！?？\n]{0,20}$|^[^。;；!！?？\n]{0,16}(?:三级|三个(?:等级|级别|密级)|等级|级别)/u;

/** Figures of speech and terms of other trades. */
const FIGURE_AFTER =
  /^(?:花园|武器|基地|森林|配方|通道|客人|投票|写票|划票|计票|会见|性(?![文材资质])|计算|虚拟|容器|之[旅处地美]|想[和跟]你|要?告诉你)/u;
const FIGURE_BEFORE =
  /(?:小|大|公开的|什么|成功的?|长寿的?|健康的?|幸福的?|养生的?|揭开的?|揭秘|探索|发现|背后的?|隐藏的?|自然的?|宇宙的?|人体的?|生命的?|海洋的?|历史的?|古墓的?|不是|唯一的|共同的|你的|我的|他的|她的|心里的|之间的|维多利亚的?)$/u;

const sentenceBefore = (text: string): string => text.slice(text.search(/[^。;；!！?？\n]*$/u));
const sentenceAfter = (text: string): string => /^[^。;；!！?？\n]*/u.exec(text)?.[0] ?? '';

/**
 * Whether a mention of `word` between `before` and `after` is chance, a figure of speech or talk
 * about secrecy itself. Doubt is no: asking once costs less than a secret on the net.
 */
export const isHarmlessMention = (word: string, before: string, after: string): boolean => {
  if (word.endsWith('密') && NEXT_WORD.test(after)) return true;
  if (CLASSIFIED.test(after) && !KEPT.test(before))
    return DENIED.test(before) || BANNED.test(before);
  if (LAST_WORD[word]?.test(before) || FIGURE_AFTER.test(after) || LAW.test(after)) return true;
  const earlier = sentenceBefore(before);
  if (KEPT.test(earlier) || BANNED.test(earlier) || DENIED.test(earlier)) return true;
  const later = sentenceAfter(after);
  if (LEVELS.test(earlier) || LEVELS.test(later)) return true;
  if (word === '秘密' && FIGURE_BEFORE.test(earlier)) return true;
  return NOTION.test(earlier) && ABOUT_WORK.test(`${earlier} ${later}`);
};
