/** Words that only the popup has. The source of the type; the others say the same. */
export const zhCN = {
  settings: '设置',
  checking: '正在核对',
  review: (date: string) => `该复核台账了（应于${date}）`,
  storage: {
    restored: (date: string) => `台账曾受损，已用${date}的备份修复`,
    lost: '台账曾受损，没有备份可用，已从头记起',
    'newer-database': '台账由更新的版本写成，这个版本只读不写',
    blocked: '台账暂时打不开，请重新载入其他群约页面',
    unreadable: '台账打不开，提醒照常',
    quota: '磁盘已满，较早的活动记录已让出',
    nearlyFull: (percent: number) => `存储空间已用 ${percent}%`,
    more: '查看',
  },
  profile: {
    unnamed: '未命名的规范',
    inForce: '已生效',
    until: (date: string) => `已生效，至 ${date}`,
    soon: (date: string) => `${date} 到期`,
    draft: '征求意见，只提示',
    expired: (date: string) => `已于 ${date} 到期，仍按它提醒`,
    waiting: (date: string) => `${date} 起生效`,
  },
};

export type PopupTexts = typeof zhCN;
