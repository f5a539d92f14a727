// A front end that is served from outside this repository, with a server that answers in the chat
// service's place and tells what it was sent: `/__mock/sends`, `/__mock/push`, `/__mock/truth`.
import https from 'node:https';
import { clickRow } from './page-look.mjs';

const KINDS = { webwxsendmsg: 'text', webwxsendemoticon: 'sticker', webwxsendmsgimg: 'image' };

/** The server's certificate is its own. */
const ask = (address, body) =>
  new Promise((done, fail) => {
    const method = body === undefined ? 'GET' : 'POST';
    const request = https.request(address, { method, rejectUnauthorized: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => done(JSON.parse(text)));
    });
    request.on('error', fail);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });

const sentOf = ({ api, Msg }) => {
  const kind = KINDS[api] ?? (/^webwxsend/.test(api) ? 'file' : undefined);
  const text = kind === 'text' ? Msg.Content : '';
  return kind && Msg?.ToUserName ? [{ chatId: Msg.ToUserName, kind, text }] : [];
};

export async function servedSite(driver, server) {
  const truth = (await ask(`${server}/__mock/truth`)).map(({ id, name, members }) => ({
    id,
    name,
    size: members.length,
    members,
  }));
  let number = 7e9;
  return {
    name: 'served',
    // It makes these without any extension: of a drop that was made up, and of its own sounds.
    ownErrors: /isDirectory|no supported source|play\(\) request/,
    settlesMs: 2500,
    sends: async () => (await ask(`${server}/__mock/sends`)).flatMap(sentOf),
    open: () => driver.goto(''),
    async learn() {},
    truth: () => truth,
    members: (name) => truth.find((each) => each.name === name)?.size,
    chats: truth.map(({ name }) => name),
    others: ['文件传输助手'],
    switchTo: (name) => driver.evaluate(clickRow, name),
    async receive(chat, text, from) {
      const group = truth.find(({ name }) => name === chat);
      if (!group) return;
      number += 1;
      const sender = `@${String(from).padStart(32, '0')}`;
      const Content = `${sender}:<br/>${text}`;
      await ask(`${server}/__mock/push`, {
        FromUserName: group.id,
        Content,
        MsgId: String(number),
      });
    },
    leavesWithinMs: 2500,
  };
}
