/**
 * The words that carry no information, by the place they take in a sentence (grammar.ts). A word
 * may take several. Everything absent from here, and from the slots, is taken for content.
 */
export const CLASSES = {
  /** Plain receipt. */
  receipt:
    '了然 收到 收倒 受到 敬悉 sd wellreceived 收悉 获悉 知悉 知晓 明白 遵命 照办 得令 领命 遵照执行 收 roger copy noted received understood 使命必达 悉 shoudao gotit copythat wellnoted rogerthat',
  /** Knowing; said of somebody else it is news, so a name before it does not count. */
  knowing: '看到 接收 知道 清楚 了解 懂 晓得 懂得 知 ack acknowledged 阅 已读 拜读 阅读 已阅',
  /** Assent: empty after an announcement, an answer after a question. */
  assent:
    '奥 昂 要得 阔以 巴适 得行 噢啦 欧啦 么问题 那好 那行 这样啊 好 好的 嗯 恩 哦 噢 喔 ok okay okey oki o了 k yes yep yeah sure fine 欧了 欧克 妥 必须 得嘞 得咧 haode lgtm',
  /** Words that are an answer more often than not. */
  answer:
    '同感 可以 同意 赞同 赞成 没问题 冇问题 没有问题 没意见 无意见 没有意见 无异议 没错 没毛病 我也是 没有异议 没异议',
  single: '好了 ok了 中 成 到 在 是 对 行 1 可 对对 11 啱 到了 已到 在的 在呢 得',
  particle:
    '拉 啦 喇 的 哈 呀 啊 哦 喔 嘛 呢 哟 咯 喽 滴 哒 噢 呗 嘞 勒 咧 叻 嗝 over 哩 捏 惹 鸭 嘅 欸 诶 呐 吧 嗷 耶 丫 哇 啰 额 呃 撒 噻 诺 la ya 满满 极了',
  past: '了 咗 晒',
  document: '通知 文件 消息 信息 指示 要求 精神 会议 安排 工作 组织 上级',
  self: '我 俺 我们 咱 咱们 本人 我这边',
  adverb: '已 已经 都是 都 均 也 全',
  /** How work will be done, before a bare verb. */
  manner:
    '马上 立即 立刻 即刻 这就 尽快 抓紧 及时 迅速 认真 严格 坚决 一定 定 会 将 按 按照 遵照 切实 全力 抓好 做好 保证 务必 第一时间 贯彻 并 按时 继续',
  deed: '转达 落实 办理 办 执行 处理 核实 安排 整改 贯彻 学习 完成 跟进 推进 部署 配合 照做 照办 到位 办好 做好 完成任务 任务 传达 努力',
  /** Reassurance after an acknowledgement; empty only beside one. */
  comfort: '早点休息 注意身体 保重 放心 请放心 麻烦了 费心了 受累了 受累 不客气 客气 谨记',
  cheer:
    '膜拜 百尺竿头 笑不活 泪目 绝绝子 么么 为人民服务 当之无愧 有才 做得好 写得好 漂亮 精彩 完美 撒花 榜样 正能量 绝了 顶起来 受教 wow 大神 强大 感动 暖心 服了 再接再厉 向他学习 点赞 点个赞 赞一个 打call 顶一个 给力 厉害 优秀 不错 了不起 学到 笑死 好样 威武 牛逼 nb yyds 佩服 致敬 加油 奥利给 鼓掌 同上 同楼上 +1 +10086 加1 加一 666 good great nice 哈哈 哈 ha 嘿 呵 呵呵 嘿嘿 哇 lol',
  /** Single characters that cheer alone or repeated, never inside another word. */
  shout: '赞 顶 牛 强 棒 6 冲 美 妙 酷 帅 高 劲 绝 秀 燃 哈 嘿 呵 嘻',
  degree:
    '太 老 真 真是 真的 很 好 非常 特别 超 超级 十分 万分 无比 相当 确实 实在 挺 也太 这也太 简直 这么 大 大大 狂 热烈 衷心 真心 真诚 由衷 再次 坚决 坚定 全力 大力 完全 强烈 一致 必须 一起 共同 继续 深表 表示 倍感 深感 点 绝对 受益 获益 备受 深受 令人 满满 满满的 是最 手动 疯狂 受 最',
  quality:
    '教育 有水平 有担当 走心 出彩 亮眼 好 美 强 高 感动 温暖 及时 用心 专业 敬业 到位 详细 周到 贴心 细致 细心 开心 高兴 激动 期待 难得 好看 好听 实用 有用 有心 重要 振奋 鼓舞 震撼 接地气 有意义 有爱 可爱 伟大 荣幸 幸福 佩服 行 对 快 负责 高效 靠谱 全面 辛苦 暖 精辟 生动 深刻 匪浅 良多 启发 努力 感人 英明 逗 搞笑 有意思',
  thanks: '谢谢 蟹蟹 感谢 多谢 谢 感恩 感激 thanks thankyou thx ty 3q 唔该 感恩有你 感谢有你 比心',
  kindness:
    '关心 支持 帮助 帮忙 配合 指导 分享 提醒 付出 理解 信任 鼓励 肯定 照顾 辛勤 辛苦 大力 对 和 与 及 工作 们',
  toil: '辛苦 麻烦 劳烦 有劳 拜托',
  people:
    '群众 领导 主任 书记 局长 科长 处长 部长 校长 院长 所长 站长 队长 老师 老板 哥 姐 同志 同事 同仁 伙伴 小伙伴 亲 大家 各位 全体 你 您 你们 他们 们 工作人员 志愿者 局领导 sir all',
  backing: '支持 拥护 服从 响应 欢迎',
  repost: '学习 转发 转发了 签到 打卡 收藏 已点赞 mark 分享 好好学习 认真学习',
  greeting:
    '再见 拜拜 拜 回见 敬礼 抱拳 早 早安 早上好 早晨 上午好 中午好 下午好 晚上好 午安 晚安 你好 您好 hello hi morning happybirthday happynewyear 心想事成 恭喜发财 一路平安 一路顺风 旗开得胜 马到成功 前程似锦 步步高升 大吉大利 好运 龙马精神 早日康复 过年好 安康 圆满成功 祝福 新年好 大家好 afternoon bye',
  felicity: '祝贺 恭喜 恭贺 贺',
} as const satisfies Readonly<Record<string, string>>;

export type WordClass = keyof typeof CLASSES;

const words = new Map<string, WordClass[]>();
let longest = 0;
for (const [name, list] of Object.entries(CLASSES)) {
  for (const word of list.split(' ')) {
    words.set(word, [...(words.get(word) ?? []), name as WordClass]);
    longest = Math.max(longest, word.length);
  }
}

/** Length of the longest word, UTF-16 units. */
export const LONGEST_WORD = longest;

/** The places a word can take; empty for content. */
export const classesOf = (word: string): readonly WordClass[] => words.get(word) ?? [];
