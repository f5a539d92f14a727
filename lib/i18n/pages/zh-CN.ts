export interface CheckWords {
  readonly name: string;
  readonly found: (findings: number, groups: number) => string;
}

/** Words of the extension's own pages. This catalogue is the source of the type; the others say the same. */
export const zhCN = {
  brand: '群约',
  state: {
    guarding: '本页提醒已开启',
    off: '未生效',
    asking: '正在查看本页',
    elsewhere: '此页不是聊天网页',
  },
  why: {
    'signed-out': '网页还没有登录，登录后自动开启。',
    loading: '网页还在载入，载入后自动开启。',
    unrecognised: '没认出输入框，可能是网页改版。消息照常发送。',
    failed: '本页的提醒没能运行。消息照常发送。',
    stale: '扩展刚更新过，请刷新本页。',
    unjudged: (sends: number) => `本页有 ${sends} 条消息没来得及判断，已照常发送。`,
  },
  action: { recognise: '重新识别', recognising: '正在识别' },
  now: {
    working: '工作时间',
    makeUp: '调休上班',
    rest: '休息日',
    before: '未到上班时间',
    between: '休息时段',
    after: '已下班',
    holiday: (name: string, day: number) => `${name}第${day}天`,
    starts: (when: string) => `${when} 上班`,
    ends: (when: string) => `${when} 下班`,
    someHoliday: '节假日',
    and: '、',
    provisional: (year: number) => `${year} 安排未载入`,
    comma: '，',
  },
  holidays: {} as Readonly<Record<string, string>>,
  counts: {
    heading: '群数',
    seen: '本账号所见',
    groups: (count: number) => `${count} 个群`,
    unclassified: '待分类',
    since: (date: string, known: number) => `${date} 起所见；已知成员的有 ${known} 个群`,
    sinceUnknown: (known: number) => `已知成员的有 ${known} 个群`,
  },
  findings: {
    heading: '结论',
    more: (kinds: number, list: string) => `其余 ${kinds} 类：${list}`,
    moreItem: (name: string, count: string) => `${name} ${count}`,
    listComma: '，',
    groups: (count: number) => `${count} 群`,
    against: '不支持这一结论',
    keep: (name: string) => `建议保留「${name}」`,
    bands: { high: '高度疑似重复', possible: '可能重复' },
    unclassifiedHint: '看名称定不下来的，请您点一下是不是工作群',
  },
  /** By check id: its name, and how much it found. */
  checks: {
    duplicate: {
      name: '疑似重复',
      found: (findings: number, groups: number) => `${findings} 组 ${groups} 群`,
    },
    finished: { name: '已完成', found: (_: number, groups: number) => `${groups} 群` },
    inactive: { name: '久未活动', found: (_: number, groups: number) => `${groups} 群` },
    'several-per-unit': { name: '一单位多群', found: (units: number) => `${units} 个单位` },
  } as Readonly<Record<string, CheckWords>>,
  clear: {
    title: '无需处理',
    detail: (work: number) => `${work} 个工作群里，没有发现重复、到期或久未活动的`,
  },
  empty: {
    title: '还没有看到群',
    detail: '打开微信网页版并登录，看到的群会自动列入；只记在本机。',
  },
  ledger: {
    reading: '正在读台账',
    unreadable: '这次没读到台账。关上再打开一次；已记下的群没有改动。',
  },
  footer: { builtInRules: '内置规则', allGroups: '全部群' },
  language: { label: '语言', names: { 'zh-CN': '中文', 'zh-TW': '繁體', en: 'English' } },
  inventory: {
    title: '台账',
    pageTitle: '群约 · 台账',
    coverage: (seen: number, since: string | undefined, known: number) =>
      `本账号所见 ${seen} 个群（${since === undefined ? '' : `${since} 起，`}已知成员的有 ${known} 个群）。没看到，不等于没活动。社交群不记录。`,
    search: '搜索群名',
    tableTitle: '群列表',
    caption: '本账号所见的群，可按列排序、逐群设定性质',
    listed: (listed: number, total: number) => `列出 ${listed} 个，共所见 ${total} 个群`,
    noMatch: '没有符合的群',
    columns: {
      name: '名称',
      kind: '性质',
      members: '成员',
      lastSeen: '最近所见',
      conclusion: '结论',
    },
    kinds: { work: '工作', social: '社交', unknown: '待分类' },
    kindOf: (name: string) => `性质：${name}`,
    guessed: '推测',
    guessedHint: '按名称推测，点一下即确认',
    stopRecording: '不再记录此群',
    cancel: '取消',
    removed: (name: string) => `「${name}」是社交群，已从台账删去，以后不再记录`,
    kindSaved: (name: string, kind: string) => `「${name}」已设为${kind}`,
    kindNotSaved: (name: string) => `「${name}」的性质没有存下，请再点一次`,
    unknownCount: '未知',
    neverSeen: '未见',
    nameless: '（没有群名）',
    allKinds: '全部',
    semicolon: '；',
    keepThis: '建议保留',
    mergeInto: (name: string) => `可并入「${name}」`,
    findingsTitle: '结论与依据',
    noFindings: '没有需要处理的群。',
    notJudged: (count: number) => `${count} 个待分类的群还没有参与判断。`,
    guidance: '依据只来自本账号在网页上看到的情况，请核对后再处理。',
  },
};

export type PageTexts = typeof zhCN;
