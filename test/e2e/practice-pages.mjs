// The practice pages of other clients than WeChat Web. They are no part of the extension: each is
// built when a test first asks for it, and answered on a host of its client.
import path from 'node:path';
import { build } from 'vite';
import { TOY_HOST, toyChat } from './toy-chat.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const START = 'virtual:start';
const PAGES = {
  'qinglan.feishu.cn': { folder: 'feishu', start: 'feishuPage' },
  'im.corp.example': { folder: 'dingtalk', start: 'dingtalkPage' },
};
const built = new Map();

/** The page's one script, as text. */
async function script({ folder, start }) {
  const source = `import { ${start} } from ${JSON.stringify(path.join(root, 'lib/practice', folder, 'page.ts'))}; ${start}();`;
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'start',
        resolveId: (id) => (id === START ? `\0${START}` : undefined),
        load: (id) => (id === `\0${START}` ? source : undefined),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: START } },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/** One of these pages as an HTTP answer; `undefined` for a host that is none of theirs. */
export async function practicePage({ hostname, pathname }) {
  if (hostname === TOY_HOST) return toyChat(pathname);
  const page = PAGES[hostname];
  if (!page) return undefined;
  if (pathname !== '/practice.js')
    return {
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="zh-CN"><head><link rel="icon" href="data:,"><title>练习</title></head><body><script type="module" src="/practice.js"></script></body></html>',
    };
  if (!built.has(hostname)) built.set(hostname, script(page));
  return {
    status: 200,
    contentType: 'text/javascript; charset=utf-8',
    body: await built.get(hostname),
  };
}
