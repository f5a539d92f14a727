/** What a sentence does, beside the things it names; emergency-signs.ts has their weights. */
export const FRAMES: readonly RegExp[] = [
  // Somebody is in it, or is called for.
  /有人(?![吗一要想])|[一两二三四五六七八九十几多0][名个位]|快来|速[到来派]|请(?:交警|民警|消防|公安|派出所|特警|疾控)|已?(?:报警|送医|疏散)|正在|突发|立即|马上/u,
  // Papers, courses and meetings.
  /[表册]|名单|预案|方案|总结|培训|演练|演习|学习|讲座|宣传|知识|台账|招[聘募标新]|合同|采购|报名|考核|检查|会议?$|通知$|案例|材料|报告|汇报|审[阅核批查]|验收|补[助贴]|票|年检|维保|活动|请假|项目/u,
  // Another day.
  /明[天早年日]|下[周月]|昨|上[周月]|去年|周[一二三四五六日末]|[本每]周|[本每]月|月底/u,
  // Small talk and figures of speech.
  /似的|一样|哈哈|[热累忙笑吵饿冷吓困烦]死|我[家妈]|我的|火锅|剧|电影|游戏|新闻|吗$|谁|晚到|晚点到/u,
];
