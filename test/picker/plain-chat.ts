/** A chat page of our own making that says by addresses what its chats are, and by looks all else. */
const ROOMS = [
  ['fangxun', '防汛'],
  ['pufa', '普法'],
  ['zhiban', '值班'],
];
const PEOPLE = [
  ['li', 'li'],
  ['wang', 'wang'],
];
const list = (kind: string, chats: readonly (readonly string[])[], open: string): string =>
  `<ul class="menu">${chats
    .map(
      ([key = '', name = '']) =>
        `<li><a class="link${name === open ? ' active' : ''}" href="#/${kind}/${key}"><span><span class="mx-1">${name}</span></span></a></li>`,
    )
    .join('')}<li><a class="link" href="#/more/${kind}">更多</a></li></ul>`;
const line = (more: string): string =>
  `<div class="mx-4 is-flex${more}"><span class="mx-2"><span>一句话</span></span><div class="is-small"><b>某人</b><i>刚才</i></div></div>`;

export const plainChat = (
  open: string,
): string => `<div id="shell"><aside>${list('rooms', ROOMS, open)}${list('people', PEOPLE, open)}</aside>
  <main class="is-flex"><div id="said">${line('')}${line(' is-row-reverse')}${line('')}${line(' is-row-reverse lines-enter-active lines-enter-to')}</div>
  <form><textarea class="write"></textarea><button type="submit"></button></form></main></div>`;
