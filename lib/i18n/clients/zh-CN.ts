/** Words about clients that a profile describes. The source of the type; the others say the same. */
export const zhCN = {
  pageTitle: '群约 · 其他聊天网站',
  title: '其他聊天网站',
  lead: '由单位的规范描述。每个网站都要您亲自允许，之后才会提醒和记录；可随时在浏览器里收回。',
  none: '现行规范没有描述其他聊天网站。描述只在组织策略或已固定密钥的签名规范中有效。',
  site: '网站',
  state: '状态',
  states: {
    allowed: '已允许',
    'not-allowed': '未允许访问此站点',
    refused: '描述不合规定，未采用',
  },
  allow: '允许',
  allowFor: (name: string) => `允许访问${name}`,
  declined: '浏览器没有给出许可，此站点仍不提醒。',
  unreadable: '没读到设置，请重新打开此页。',
  problems: {
    'host-taken': (found: string) => `网站 ${found} 已属于另一个客户端`,
    'id-taken': (found: string) => `编号 ${found} 已属于另一个客户端`,
    'too-wide': (found: string) => `${found} 是整个页面，不是一个会话`,
    missing: () => '缺少 messages：没有它就不能保证群名不取自消息',
  } as Readonly<Record<string, (found: string) => string>>,
};

export type ClientTexts = typeof zhCN;
