/**
 * The words that carry no information, by the place they take in a sentence (grammar.ts). A word
 * may take several. Everything absent from here, and from the slots, is taken for content.
 */
export const CLASSES = {
  /** Plain receipt. */
  receipt:
    '了然 收到 收倒 收道 手到 受到 收到到 敬悉 sd wellreceived 收悉 获悉 知悉 知晓 明白 遵命 照办 得令 领命 遵照执行 收 roger copy noted received understood 使命必达 悉 shoudao gotit copythat wellnoted rogerthat',
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
  document:
    '通知 文件 消息 信息 指示 任务 要求 精神 指令 会议 讲话 决定 决策 部署 号召 安排 工作 组织 上级 党 党中央 中央 莅临 光临 加入 到来 指导 重要',
  self: '我 俺 我们 咱 咱们 本人 我这边',
  adverb: '已 已经 都是 都 均 也 全',
  /** How work will be done, before a bare verb. */
  manner:
    '马上 立即 立刻 即刻 这就 尽快 抓紧 及时 迅速 认真 严格 坚决 一定 定 会 将 按 按照 遵照 切实 全力 抓好 做好 保证 务必 第一时间 贯彻 并 按时 继续',
  deed: '转达 落实 办理 办 执行 处理 核实 安排 整改 贯彻 学习 完成 跟进 推进 部署 配合 照做 照办 到位 办好 做好 完成任务 任务 传达 努力',
  /** Reassurance after an acknowledgement; empty only beside one. */
  comfort: '早点休息 注意身体 保重 放心 请放心 麻烦了 费心了 受累了 受累 不客气 客气 谨记',
  cheer:
    '五体投地 教科书级 教科书级别 醍醐灌顶 人才济济 干货满满 元气满满 热泪盈眶 指挥有方 领导有方 大赞特赞 天天向上 永远的神 巴适得板 老铁没毛病 绿水青山就是金山银山 没谁了 名不虚传 名副其实 硬核 天花板 叹为观止 可圈可点 独具匠心 任劳任怨 默默付出 迎难而上 真抓实干 撸起袖子加油干 一丝不苟 尽职尽责 爱岗敬业 人民至上 生命至上 同心同德 强将手下无弱兵 贴心人 大写的服 安逸 杠杠 牛掰 牛批 respect salute bravo hhh 笑不活 同楼上 绝绝子 么么 雪中送炭 点赞 点个赞 赞一个 打call 顶一个 顶起来 给力 厉害 优秀 好样 威武 霸气 漂亮 完美 精彩 nice 牛逼 nb yyds 佩服 敬佩 膜拜 服了 受教 实至名归 当之无愧 再接再厉 未来可期 再创辉煌 再创佳绩 百尺竿头 更进一步 砥砺前行 勇往直前 携手共进 齐心协力 榜样的力量 更上一层楼 众志成城 万众一心 必胜 致敬 加油 奥利给 鼓掌 撒花 掌声 榜样 楷模 自豪 正能量 暖心 感动 泪目 绝了 有意思 不错 大神 高手 强大 了不起 犀利 正 围观 同上 +1 +10086 加1 加一 666 good great goodjob welldone excellent awesome cool congratulations wow 哇塞 好家伙 听党话 跟党走 不忘初心 牢记使命 为人民服务 不容易 欢呼 喝彩 有才 哈哈 ha lol 嘿 呵 哇 笑死 哈 yeah 可喜可贺 共克时艰 好文 好文章 congrats 骄傲 爱你 学到 万岁 支持一下 顶一下',
  /** Single characters that cheer alone or repeated, never inside another word. */
  shout: '赞 顶 牛 强 棒 6 冲 美 妙 酷 帅 高 劲 绝 秀 燃 哈 嘿 呵 嘻',
  degree:
    'many with 无条件 太 老 真 真是 真的 很 好 非常 特别 超 超级 十分 万分 无比 相当 确实 实在 挺 也太 简直 这么 大 大大 狂 热烈 衷心 真心 真诚 由衷 再次 坚决 坚定 全力 大力 完全 强烈 一致 必须 一起 共同 继续 深表 表示 倍感 深感 点 绝对 受益 获益 备受 深受 令人 满满 满满的 是最 手动 疯狂 受 最',
  quality:
    '教育 有水平 有高度 有深度 有温度 有力度 有担当 有情怀 有才华 走心 出彩 亮眼 好 美 强 高 感动 温暖 及时 用心 专业 敬业 到位 详细 周到 贴心 细致 细心 开心 高兴 激动 期待 难得 好看 好听 实用 有用 有心 重要 振奋 鼓舞 震撼 接地气 有意义 有爱 可爱 伟大 荣幸 幸福 佩服 行 对 快 负责 高效 靠谱 全面 辛苦 暖 精辟 生动 深刻 匪浅 良多 启发 努力 感人 英明 逗 搞笑 有意思',
  deedDone: '说得 讲得 写得 做得 干得 办得 拍得 组织得 总结得 值得 画得 演得',
  topic:
    '有你们 文笔 文章 讲话 报告 视频 照片 活动 做法 经验 内容 分享 这个 这 这篇 作品 成绩 成果 效果 是我们 这些 真是 新的一天',
  thanks: '谢谢 蟹蟹 感谢 多谢 谢 感恩 感激 thanks thankyou thx ty 3q 唔该 感恩有你 感谢有你 比心',
  kindness:
    'alot somuch verymuch 关心 支持 帮助 帮忙 配合 指导 分享 提醒 付出 理解 信任 鼓励 认可 肯定 厚爱 关爱 邀请 告知 解答 指点 指正 祝福 点赞 转发 通知 安排 照顾 辛勤 辛苦 大力 无私 一直以来 长期以来 对 和 与 及 工作 关注 包容 培养 奉献 努力 服务 党 组织 上级 给予 每位 奋战 坚守 一直 几位 们 回复 反馈 参与 精彩 精心 热情 温馨 及时',
  toil: '辛苦 麻烦 劳烦 有劳 拜托',
  people:
    '群众 领导 主任 书记 局长 科长 处长 部长 区长 市长 镇长 校长 院长 所长 站长 队长 组长 委员 老师 老板 哥 姐 兄弟 姐妹 同志 同事 同仁 战友 伙伴 小伙伴 亲 党员 干部 大家 各位 全体 你 您 你们 他们 她们 社工 医生 护士 民警 消防员 志愿者 医护 工作人员 网格员 环卫工人 人员 一线 基层 英雄 逆行者 最美 最可爱 各 各级 亲爱 尊敬 们 老铁 新 香洲 珠海 中国 祖国 咱们 我们 大佬 局领导 区领导 市领导 先进 sir all',
  bodies: '科室 街道 社区 单位 部门',
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
