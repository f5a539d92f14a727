/** Words that any work group may carry; they say nothing about which work. */
export const GENERIC = (
  '村委会 居委会 医护人员 医护 领导小组办公室 领导小组 工作领导小组 工作组 工作专班 专班 工作 通知 通告 公告 消息 发布 安排 联席 会商 会审 联审 现场 交流 沟通 联络员 联络 联系 对接 衔接 联动 协调 协同 协作 ' +
  '推进 推动 落实 部署 统筹 调度 调配 攻坚 保障 大群 总群 主群 官方 全体教职员工 全体教职工 全体教师 全体 全员 全科 全系统 ' +
  '干部职工 机关干部 教职员工 教职工 教工 职工 员工 同事 机关 内部 日常 讨论 项目部 项目组 项目 工程 小组 专项 专题 ' +
  '行动 任务 事项 事务 相关 有关 临时 本部 全局 全校 全院 全区 全市 全县 全镇 全街 全处 县直 区直 市直 全科室 全所 全站 全公司 大院 大集体 大家庭 筹备组 筹备 组委会 窗口 活动 ' +
  '微信 企业微信 企微 钉钉 飞书 政务微信 粤政易'
).split(' ');

/** Generic only as the last word: 教师群 is a school's staff, 教师招聘 is a task. */
export const GENERIC_TAIL = '教师 老师 干部 人员 成员 信息 服务 平台 同志 会议 组 群 大'.split(' ');

/** Whom a group is for. Groups for different people are different groups, whoever sits in both. */
const AUDIENCES =
  '领导班子=领导班子 班子 领导 局长 院长 校长 园长 校园长 中层干部 中层 行政干部 行政班子;党组=党组 党委 党工委 党总支 支委 党委会;' +
  '党员=党支部 支部 党员 党小组 主题党日;纪检=纪检监察 纪检 纪委 监察;工会=工会 职代会;团=团委 共青团 团支部 青年团员;' +
  '妇联=妇联 妇委会 妇女;家委=家长委员会 家委会 家委;家长=家长;学生=学生会 学生 同学;志愿者=志愿者 志愿服务队 义工;' +
  '业主=业主委员会 业委会 业主 居民 村民 群众;商户=商户 商家 经营户;企业=企业服务 企业 厂商 供应商 供货商 配送商 承包商 外包;媒体=媒体 记者 新闻单位;' +
  '护理=护士长 护士 护理;医生=医生 医师;班主任=班主任 年级长;科主任=科主任 主任 科长 负责人 股长;离退休=离退休 退休 老干部;' +
  '新人=新入职 新进 实习生 实习 规培 见习;骨干=骨干;内勤=内勤;司机=司机 驾驶员;保安=保安 安保人员 门卫;保洁=保洁员;' +
  '网格员=网格员 网格;专家=专家;代表=人大代表 政协委员 代表委员;校友=校友;宿舍=宿管 宿舍;实验=课题组';

/** What is done there. Two different functions on the same subject are different work. */
const FUNCTIONS =
  '值班=值班排班 值班 排班 值守 带班 轮值 备勤;指挥=应急指挥 应急处置 应急响应 应急 指挥部 指挥 抢险;宣传=宣传 新闻 舆情 媒体对接;' +
  '建设=建设 施工 监理 基建;养护=管养 养护 运维 维护 维修 检修 保养 运营 保洁养护;管理=管理 管养 管护;' +
  '采购=采购 招标 招投标 比价;培训=培训 学习 读书 研修 研讨 进修;考核=考核评价 考核评比 考核 考评 评优 绩效;' +
  '检查=检查 督查 督导 巡查 巡检 排查 迎检 迎评 验收 暗访;报送=报送 报数 统计 报表 填报 上报;报名=报名;' +
  '办理=办理 督办 承办 处理 处置 转办 受理 跟办 交办;技术=技术 技术支持;采编=采编 编辑;物资=物资 仓库;车辆调度=派车 用车;' +
  '财务=报账 报销;测试=测试;访客=接待;搬迁=搬迁;招聘=招聘;选举=选举 换届;会务=会务 会议筹备;演练=演练;直播=直播;配送=配送 送货 采买;' +
  '投诉=投诉;后勤=后勤;点餐=订餐 点餐 报餐';

/** Functions that add little when only one of two names has them. */
export const MILD: ReadonlySet<string> = new Set(['管理', '办理', '建设']);

type Families = ReadonlyMap<string, readonly string[]>;

function readFamilies(text: string): Families {
  const families = new Map<string, string[]>();
  for (const line of text.split(';')) {
    const [family = '', words = ''] = line.split('=');
    for (const word of words.split(' '))
      families.set(word, [...(families.get(word) ?? []), family]);
  }
  return families;
}

export const audienceFamilies = readFamilies(AUDIENCES);
export const functionFamilies = readFamilies(FUNCTIONS);

/** Different words for the same subject; the last of each line stands for all. */
const SYNONYMS = (
  '各村社区 各村居 村社区 村社 村居 村两委 两委干部 村干部 各村;三防 防洪 防汛抗旱 防汛防旱 防汛防台 防汛防台风 防汛防风 防汛;抗疫 防疫 疫情防控 新冠防控 疫情;各街道 各镇街 镇街道 乡镇街道 各镇 街镇 乡镇 街道 镇街;' +
  '亮灯 灯光 照明 亮化;升级改造 提升改造 改造提升 改造;核酸采样 核酸;延时服务 课后延时服务 课后延时 课后托管 课后服务;防溺水 防溺;' +
  '安全生产 安生 安全;精准扶贫 扶贫 脱贫攻坚;绿化 园林绿化;全国文明城市创建 文明城市创建 文明创建 创建全国文明城市 创建文明城市;' +
  '卫生城市创建 国家卫生城市 创建国家卫生城市 创建卫生城市;家庭医生 家医;考务 考试;校车 接送车;停车 停车位;控辍 控辍保学;新农合 新型农村合作医疗 城乡居民医疗保险 城乡居民医保 居民医保;征缴 收缴 缴费;' +
  '矛盾调解 矛盾纠纷调处 矛盾纠纷化解 纠纷调解 纠纷调处 矛盾调处 矛盾化解 矛调 矛盾纠纷调解;资料 材料;感控 院感防控 医院感染防控 医院感染 感染控制 院感;化验 检验 检测;秸秆焚烧 秸秆禁烧 禁烧;党风廉政 廉政;招商引资 招商;行风 政风行风;双随机一公开 双随机;整治 根治 治理;防诈骗 反诈骗 反电诈 防诈 反诈;' +
  '征地拆迁 征拆 征迁 征收拆迁 房屋征收 拆迁;加装电梯 电梯加装 既有住宅加装电梯 既有住宅加梯 住宅加梯 加梯;老旧小区改造 旧改;城中村改造 城改;棚户区改造 棚改;危房改造 危改;' +
  '农村改厕 户厕改造 厕所改造 改厕;天然气 煤气 管道燃气 燃气;市民热线 便民热线 政务热线 12345热线 12345;森林防灭火 护林防火 林火 森林防火;松材线虫病 松材线虫 松线虫;特种设备 特设;' +
  '危险化学品 危化品 危化;食品安全 食安;食品药品 食药;道路交通安全 交通安全 道安;河湖长制 河长制;违法建设 违章建筑 两违 控违拆违 拆违 违建;文化旅游 文旅;社会保险 社保;医疗保险 医保;' +
  '保障性住房 保障房;优化营商环境 营商环境;生活垃圾分类 垃圾分类;环境保护 环保;农村生活污水 农污;高标准农田 高标农田 高标;巡视整改 巡视巡察整改 巡察整改;计划生育 计生;' +
  '义务教育优质均衡 优质均衡;职业教育 职教;慢性病 慢病;基本公共卫生 基公卫 公卫;家庭医生签约 家医签约 家签'
)
  .split(';')
  .flatMap((line) => {
    const words = line.split(' ');
    const chosen = words.at(-1) ?? '';
    return words.map((word): readonly [string, string] => [word, chosen]);
  });
export const synonyms: ReadonlyMap<string, string> = new Map(SYNONYMS);

/** Words that look generic inside but are not; they stay whole. */
export const KEPT_WHOLE =
  '社会工作 飞行检查 工作日 工作服 信息化 信息公开 工程师 工程款 项目申报 招商 机关事务 内部审计 青年教师 学生资助 建设用地 人大代表建议'.split(
    ' ',
  );
