// What may happen to a page from one day to the next. Each runs in the page, on the parts of an open
// chat: `part` gives one by its name as it was found before the change, and `rename` takes its id
// and classes away. A page's own listeners go on working, since the nodes themselves stay.
const rename = (of) => `part('${of}').forEach(rename);`;
const wrap = (of) =>
  `part('${of}').forEach((node) => { const box = document.createElement('section'); box.className = 'w9x'; node.replaceWith(box); box.append(node); });`;
const moveToEnd = (of) => `document.body.append(...part('${of}'));`;
const remove = (of) => `part('${of}').forEach((node) => node.remove());`;
const intoShadow = (of, mode = 'open') =>
  `part('${of}').forEach((node) => { const host = document.createElement('div'); node.replaceWith(host); host.attachShadow({ mode: '${mode}' }).append(node); });`;
const intoFrame = (of) =>
  `part('${of}').forEach((node) => { const frame = document.createElement('iframe'); frame.style.cssText = 'width:600px;height:300px'; node.replaceWith(frame); frame.contentDocument.body.append(node); });`;
const away = (of, ms) =>
  `part('${of}').forEach((node) => { const place = document.createComment(''); node.replaceWith(place); setTimeout(() => place.replaceWith(node), ${ms}); });`;
const decoy = (of) =>
  `part('${of}').forEach((node) => { const copy = node.cloneNode(true); copy.hidden = true; copy.style.display = 'none'; node.before(copy); rename(node); });`;
const hiddenCopy = (of) =>
  `part('${of}').forEach((node) => { const copy = node.cloneNode(true); copy.style.display = 'none'; node.before(copy); });`;
const app = "[...document.body.children].filter((node) => !node.matches('script'))";

/** By name. The first two are the short form: one that must be told, one that must not matter. */
export const MUTATIONS = {
  'editor renamed': rename('editor'),
  'editor in a wrapper': wrap('editor'),
  'container renamed': rename('container'),
  'button renamed': rename('button'),
  'container in a frame': intoFrame('container'),
  'editor in a shadow root': intoShadow('editor'),
  'composer comes late': away('container', 2500),
  'chat id renamed': 'renameId();',

  'title renamed': rename('title'),
  'count renamed': rename('count'),
  'rows renamed': rename('row'),
  'list renamed': rename('list'),
  'mark of a ready page renamed': 'renameReady();',
  'mark of a group renamed': 'renameGroup();',
  'editor plaintext-only': `part('editor').forEach((node) => node.setAttribute('contenteditable', 'plaintext-only'));`,
  'container in a wrapper': wrap('container'),
  'button in a wrapper': wrap('button'),
  'title in a wrapper': wrap('title'),
  'editor moved to the end of the page': moveToEnd('editor'),
  'button moved to the end of the page': moveToEnd('button'),
  'title moved to the end of the page': moveToEnd('title'),
  'list moved to the end of the page': moveToEnd('list'),
  'editor in a frame': intoFrame('editor'),
  'button in a shadow root': intoShadow('button'),
  'container in a shadow root': intoShadow('container'),
  'container in a closed shadow root': intoShadow('container', 'closed'),
  'whole page in a shadow root': `{ const host = document.createElement('div'); const all = ${app}; host.attachShadow({ mode: 'open' }).append(...all); document.body.append(host); }`,
  'whole page in a frame': `{ const frame = document.createElement('iframe'); frame.style.cssText = 'width:1200px;height:600px'; const all = ${app}; document.body.append(frame); frame.contentDocument.body.append(...all); }`,
  'button removed': remove('button'),
  'list removed': remove('list'),
  'title removed': remove('title'),
  'a hidden copy of the old editor stays': decoy('editor'),
  'a hidden copy of the container stands before it': hiddenCopy('container'),
  'the page is not ready for a while': `{ const was = document.body.className; document.body.className = ''; setTimeout(() => (document.body.className = was), 2500); }`,
};

/** The script that makes one change; what the trial needs afterwards lies in `window.mutated`. */
export const scriptOf = (change, client) => `(() => {
  const found = ${JSON.stringify(client.parts)};
  const nodes = Object.fromEntries(
    Object.entries(found).map(([name, selector]) => [name, [...document.querySelectorAll(selector)]]),
  );
  const part = (name) => nodes[name] ?? [];
  const rename = (node) => {
    if (node.id) node.id = 'x9f';
    if (node.className) node.className = 'c7 d3';
    for (const name of ['data-feed-id', 'con-id']) {
      if (!node.hasAttribute(name)) continue;
      node.setAttribute('data-x9', node.getAttribute(name));
      node.removeAttribute(name);
    }
  };
  const renameAttribute = (selector, name) =>
    document.querySelectorAll(selector).forEach((node) => {
      node.setAttribute('data-y9', node.getAttribute(name) ?? '');
      node.removeAttribute(name);
    });
  const renameId = () => renameAttribute(...${JSON.stringify(client.id)});
  const renameReady = () => { ${client.ready} };
  const renameGroup = () => { ${client.group} };
  window.mutated = { editor: part('editor')[0], button: part('press')[0] };
  ${change}
})()`;
