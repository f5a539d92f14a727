/** Origins of the built-in clients; the manifest's host list is made of these and nothing else. */
export const builtInHosts: string[] = [
  'https://wx.qq.com/*',
  'https://wx2.qq.com/*',
  'https://wx8.qq.com/*',
  'https://web.wechat.com/*',
  'https://web2.wechat.com/*',
];
