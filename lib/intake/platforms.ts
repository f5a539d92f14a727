/** Names by which a list calls a platform → the client's id; anything else keeps its own name. */
const PLATFORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    微信: 'wechat-web',
    微信群: 'wechat-web',
    微信网页版: 'wechat-web',
    wechat: 'wechat-web',
    weixin: 'wechat-web',
    企业微信: 'wecom',
    企微: 'wecom',
    政务微信: 'wecom-gov',
    wecom: 'wecom',
    钉钉: 'dingtalk',
    浙政钉: 'dingtalk-gov',
    dingtalk: 'dingtalk',
    飞书: 'feishu',
    feishu: 'feishu',
    lark: 'feishu',
    qq: 'qq',
    qq群: 'qq',
  }),
);

/** Lists without a platform are of WeChat groups. */
export const DEFAULT_PLATFORM = 'wechat-web';

export const platformId = (text: string): string => {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  return plain === '' ? DEFAULT_PLATFORM : (PLATFORMS.get(plain) ?? text);
};
