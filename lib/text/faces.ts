import { simplify } from './simplified';

/** Names of the faces that WeChat and its neighbours write as `[name]`, in Chinese. */
const FACES = new Set(
  '微笑 撇嘴 色 发呆 得意 流泪 害羞 闭嘴 閉嘴 睡 大哭 尴尬 发怒 调皮 呲牙 惊讶 难过 酷 冷汗 囧 抓狂 吐 偷笑 愉快 可爱 白眼 傲慢 饥饿 困 累 惊恐 流汗 憨笑 大笑 悠闲 大兵 奋斗 咒骂 疑问 嘘 晕 疯了 折磨 衰 骷髅 敲打 再见 擦汗 抠鼻 鼓掌 糗大了 坏笑 左哼哼 右哼哼 哈欠 鄙视 委屈 快哭了 阴险 亲亲 吓 可怜 菜刀 西瓜 啤酒 篮球 乒乓 咖啡 饭 猪头 玫瑰 凋谢 枯萎 嘴唇 示爱 心 爱心 心碎 蛋糕 闪电 炸弹 刀 足球 瓢虫 便便 月亮 太阳 太陽 礼物 拥抱 强 弱 握手 胜利 抱拳 勾引 拳头 差劲 爱你 爱情 飞吻 跳跳 发抖 怄火 转圈 磕头 回头 跳绳 挥手 投降 激动 乱舞 献吻 左太极 右太极 嘿哈 捂脸 奸笑 机智 皱眉 耶 吃瓜 加油 加油加油 汗 天啊 社会社会 旺柴 好的 打脸 哇 翻白眼 让我看看 叹气 苦涩 裂开 合十 红包 发 福 烟花 爆竹 鞭炮 庆祝 礼花 吐舌 笑脸 生病 脸红 破涕为笑 恐惧 失望 无语 鬼魂 肌肉 月饼 赞 点赞 比心 敬礼 送花 送花花 鲜花 撒花 花 感谢 谢谢 收到 对勾 鞠躬 棒 笑哭 辛苦了 努力 彩虹 星星 咧嘴笑 666 6 表情 动画表情 自定义表情'.split(
    ' ',
  ),
);

/** WeChat's English names are single words or two; these bracketed words are placeholders. */
const ENGLISH_FACE = /^[A-Z][A-Za-z!！'’ -]{1,15}$/u;
const ENGLISH_PLACEHOLDER =
  /^(?:file|photo|image|picture|video|voice|audio|link|location|card|contact|music|note|urgent|notice|todo|done|draft|important|reminder|update|mini ?program|chat history|red packet|transfer)s?$/iu;

/** Whether `[name]` is a face (or a sticker's placeholder) and no note such as [通知]. */
export const isFace = (name: string): boolean =>
  FACES.has(name) ||
  FACES.has(simplify(name)) ||
  (ENGLISH_FACE.test(name) && !ENGLISH_PLACEHOLDER.test(name));
