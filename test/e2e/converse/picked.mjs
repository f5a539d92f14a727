// What the guided picker makes of the real client's page when its parts are pointed at, and whether
// the engine reads the same with it as with the description written by hand.
import path from 'node:path';
import { build } from 'vite';
import { CLIENT } from './description.mjs';
import { ORIGIN } from './prosody.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const START = 'virtual:picked';
const from = (file) => JSON.stringify(path.join(root, 'lib', file));

/** The picker's pure part and the engine, as a script for the page itself: `window.picking`. */
export async function pickingScript() {
  const source = `
    import { describeClient } from ${from('picker/describe-client.ts')};
    import { takeSnapshot } from ${from('picker-page/snapshot.ts')};
    import { makeClient } from ${from('clients/engine/make-client.ts')};
    import { keepApart } from ${from('clients/described/keep-apart.ts')};
    import { checkClients } from ${from('clients/described/check-clients.ts')};
    import { selectorProblems } from ${from('clients/described/selector-cost.ts')};
    const views = [];
    window.picking = {
      view(kind, pointed = {}, count) {
        const { root, nodes } = takeSnapshot(document);
        const picks = {};
        for (const [name, selector] of Object.entries(pointed))
          picks[name] = nodes.get([...document.querySelectorAll(selector)].find((each) => each.checkVisibility()));
        views.push({ kind, root, picks, count });
        return Object.keys(picks).filter((name) => !picks[name]);
      },
      describe: (naming) => describeClient(views, naming, 'enter'),
      reads(client) {
        const engine = makeClient(client, keepApart(client));
        const chat = engine.openChat(document);
        const composer = engine.openComposer(document);
        return {
          chat: { ...chat, clientId: '' },
          editor: composer?.editor.localName,
          button: composer?.button?.className,
          rows: engine.rows(document).map(({ idHint, name }) => [idHint, name]),
          members: engine.memberPanel(document),
          messages: composer ? engine.messages(composer, 9).map(({ id, text }) => [id, text]) : [],
          missing: engine.missing(document),
          parts: engine.parts(document).filter(({ found }) => !found).map(({ name }) => name),
          problems: [...checkClients([client], [])[0].problems, ...selectorProblems(client, document)],
        };
      },
    };`;
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'picked',
        resolveId: (id) => (id === START ? `\0${START}` : undefined),
        load: (id) => (id === `\0${START}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: START, output: { format: 'iife' } },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/** Where a person would point, in the order of the picker's steps. */
export const POINTED = {
  editor: 'converse-muc textarea.chat-textarea',
  button: 'converse-muc .send-button',
  name: 'converse-muc .chatbox-title__text',
  count: 'converse-muc .occupants-heading',
  listName: '.available-chatroom.open .open-room > span',
  ownMessage: 'converse-muc .chat-msg__content--me .chat-msg__text',
  member: 'converse-muc .occupant-nick',
};

export const NAMING = { id: CLIENT.id, name: CLIENT.name, origin: ORIGIN };
