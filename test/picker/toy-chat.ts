/** A chat page of our own making, in one of three states; no product has this markup. */
export type Open = 'banjie' | 'siwu' | 'li';

const CHATS = [
  { id: 'g-100482', key: 'banjie', name: '办公室工作群', kind: 'crowd', members: 46 },
  { id: 'g-100517', key: 'siwu', name: '四五普法专班', kind: 'crowd', members: 12 },
  { id: 'u-20031', key: 'li', name: '李科', kind: 'pal', members: 0 },
  { id: 'u-20077', key: 'wang', name: '王科', kind: 'pal', members: 0 },
] as const;

const row = (open: Open) => (chat: (typeof CHATS)[number]) =>
  `<li class="talk-entry${chat.key === open ? ' talk-entry--active' : ''}" data-talk-id="${chat.id}">
    <img class="face"><div class="css-${chat.key}8x2k"><b class="talk-title">${chat.name}</b><i class="talk-last">最后一句</i></div></li>`;

const bubble = (id: number, mine: boolean): string =>
  `<div class="bubble-row ${mine ? 'from-me' : 'from-them'}" data-msg="${id}">
    <span class="who">某人</span><div class="bubble-text">一句话 ${id}</div></div>`;

/** `hash` stands for what a release changes: class names that no person chose. */
export function toyChat(open: Open, hash = '3xKd9'): string {
  const chat = CHATS.find(({ key }) => key === open) ?? CHATS[0];
  const isGroup = chat.kind === 'crowd';
  return `<div id="app" class="app_${hash}">
    <nav class="side"><input class="search-box" placeholder="搜索"><ul class="talk-list">${CHATS.map(row(open)).join('')}</ul></nav>
    <section class="talk-pane ${isGroup ? 'talk-pane-crowd' : 'talk-pane-pal'}" data-open="${chat.id}">
      <header class="pane-head"><h3 class="pane-title_${hash}"><span class="name-of">${chat.name}</span>${
        isGroup
          ? `<em class="head-count">${chat.members} 人</em>`
          : '<em class="presence">在线</em>'
      }</h3></header>
      <div class="flow">${[1, 2, 3, 4].map((id) => bubble(id + chat.members * 10, id % 2 === 0)).join('')}</div>
      ${isGroup ? `<aside class="people">${[1, 2, 3].map((id) => `<div class="person-line" data-person="p${id}"><span class="person-name">同事${id}</span></div>`).join('')}</aside>` : ''}
      <footer class="write"><div class="sc-bdVaJa" contenteditable="true" role="textbox"></div>
        <button class="icon-btn" data-act="smile"><svg></svg></button><button class="go_${hash}" data-act="send">发送</button></footer>
    </section></div>`;
}
