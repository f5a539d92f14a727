// A small web chat that the product knows nothing of: classes that a release changes, a list, groups
// and a private chat. What it sends is in `window.toy.sends`.
export const TOY_HOST = 'chat.toy.example';
export const TOY = `https://${TOY_HOST}/`;

/** Runs in the page. */
function toyPage() {
  const chats = [
    { id: 'g-100482', name: '办公室工作群', members: ['我', '张科', '王科'] },
    { id: 'g-100517', name: '四五普法专班', members: ['我', '张科'] },
    { id: 'u-20031', name: '李科' },
  ];
  const toy = { sends: [], presses: [], open: chats[0] };
  window.toy = toy;
  let serial = 7000;
  const make = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const bubble = (text, mine) =>
    make(
      'div',
      {
        class: `bubble ${mine ? 'bubble-mine' : 'bubble-theirs'} css-1q2w3e`,
        'data-mid': (serial += 1),
      },
      make('span', { class: 'bubble-who' }, mine ? '我' : '张科'),
      make('p', { class: 'bubble-words' }, text),
    );
  const row = (chat) => {
    const made = make(
      'li',
      { class: `talk${chat === toy.open ? ' talk--active' : ''}`, 'data-talk': chat.id },
      make('b', { class: 'talk-name' }, chat.name),
      make('small', { class: 'talk-last' }, '昨天说的一句话'),
    );
    made.onclick = () => {
      toy.open = chat;
      draw();
    };
    return made;
  };
  function draw() {
    const chat = toy.open;
    const isGroup = chat.members !== undefined;
    const editor = make('div', { class: 'sc-hKgILt', contenteditable: 'true', role: 'textbox' });
    const flow = make(
      'div',
      { class: 'flow' },
      bubble('请各科室报送', false),
      bubble('好', true),
      bubble('谢谢', false),
    );
    const send = () => {
      if (!editor.textContent) return;
      toy.sends.push(editor.textContent);
      flow.append(bubble(editor.textContent, true));
      editor.textContent = '';
    };
    editor.onkeydown = (event) => {
      toy.presses.push(event.key);
      if (event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      send();
    };
    const button = make('button', { class: 'css-9x8y7z', 'data-act': 'send' }, '发送');
    button.onclick = () => {
      toy.presses.push('send');
      send();
    };
    const count = isGroup ? [make('em', { class: 'head-count' }, `(${chat.members.length})`)] : [];
    const people = (chat.members ?? []).map((name) =>
      make('li', { class: 'person' }, make('span', { class: 'person-name' }, name)),
    );
    const pane = make(
      'main',
      { class: `pane ${isGroup ? 'pane-crowd' : 'pane-pal'}`, 'data-open': chat.id },
      make(
        'header',
        {},
        make('h1', { class: 'Title_root__3xKd9' }, make('span', {}, chat.name), ...count),
      ),
      flow,
      ...(isGroup ? [make('ul', { class: 'people' }, ...people)] : []),
      make(
        'footer',
        {},
        editor,
        make('button', { class: 'css-5t6r7e', 'data-act': 'smile' }, '笑'),
        button,
      ),
    );
    const list = make('ul', { class: 'talks' }, ...chats.map(row));
    document.querySelector('#app').replaceChildren(list, pane);
  }
  draw();
  document.body.classList.add('loaded');
}

const STYLE =
  '#app{display:flex;height:90vh}.talks{width:220px}.pane{flex:1;display:flex;flex-direction:column}.flow{flex:1}[contenteditable]{border:1px solid;min-height:40px}';

/** The page and its script as HTTP answers. */
export const toyChat = (pathname) =>
  pathname === '/toy.js'
    ? { status: 200, contentType: 'text/javascript; charset=utf-8', body: `(${toyPage})()` }
    : {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="zh-CN"><head><link rel="icon" href="data:,"><title>练习</title><style>${STYLE}</style></head><body><div id="app"></div><script src="/toy.js"></script></body></html>`,
      };
