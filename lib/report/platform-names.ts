/** What people call a client's platform; a list's own word stands for itself. */
const platformNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'wechat-web': '微信',
    wecom: '企业微信',
    'wecom-gov': '政务微信',
    dingtalk: '钉钉',
    'dingtalk-gov': '浙政钉',
    feishu: '飞书',
    qq: 'QQ',
  }),
);

export const platformName = (clientId: string): string => platformNames.get(clientId) ?? clientId;
