/** What a column of a unit's own list can be, with the words by which people head it. */
export const COLUMN_HEADERS = {
  name: ['群名称', '群名', '名称', '微信群名称', '工作群名称', '微信群名', '工作群', '群聊名称', '群组名称', '微信工作群名称', 'name', 'group', 'groupname'],
  unit: ['单位', '所属单位', '单位名称', '建群单位', '填报单位', '使用单位', '部门', '所属部门', '科室', '单位科室', '责任单位', '主管单位', 'unit', 'department'],
  owner: ['群主', '负责人', '群负责人', '群管理员', '管理员', '群主姓名', '责任人', '群主负责人', '联系人', 'owner'],
  memberCount: ['人数', '成员数', '群成员数', '群人数', '成员', '成员人数', '群成员人数', '群内人数', 'members', 'membercount'],
  purpose: ['用途', '类型', '群类型', '群用途', '建群用途', '主要用途', '建群事由', '群类别', '类别', '工作内容', '建群目的', '用途类型', 'purpose', 'type'],
  createdOn: ['建群时间', '建群日期', '创建时间', '成立时间', '组建时间', '建立时间', '创建日期', 'created'],
  plannedEnd: ['计划结束', '计划结束时间', '计划结束日期', '预计结束', '预计结束时间', '拟解散时间', '截止日期', '到期时间', '使用期限', '约定结束', 'plannedend', 'ends'],
  lastActiveOn: ['最近活动', '最近活动时间', '最近活动日期', '最后活动', '最后活动时间', '最后发言时间', '最近使用时间', '最近发言', '最近所见', 'lastactivity', 'lastactive'],
  filingNumber: ['备案号', '备案编号', '备案', '登记号', '编号', 'filingnumber', 'filingno'],
  keepReason: ['保留理由', '保留原因', '保留事由', 'reasontokeep'],
  platform: ['平台', '使用平台', '所在平台', '软件', '应用', '平台类型', 'platform', 'app'],
  notes: ['备注', '说明', '备注说明', 'notes', 'remarks'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type IntakeColumn = keyof typeof COLUMN_HEADERS;

export const INTAKE_COLUMNS = Object.keys(COLUMN_HEADERS) as readonly IntakeColumn[];

/** Which column of the table holds what; from 0. */
export type ColumnMapping = Readonly<Partial<Record<IntakeColumn, number>>>;
