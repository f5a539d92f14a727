/** A chat page of our own making without a single id, whose panel beside the chat is all that groups have more. */
export interface BareChat {
  readonly name: string;
  readonly people: readonly string[];
}

export const BARE: readonly BareChat[] = [
  { name: '防汛工作群', people: ['张科', '王科', '李科'] },
  { name: '普法工作群', people: ['张科', '王科'] },
  { name: '李科', people: [] },
  { name: '王科', people: [] },
];
const NAMED = BARE[0] ?? { name: '', people: [] };

/** `rows` of the list are shown: a new account has one chat. */
export function bareChat(
  open: BareChat = NAMED,
  rows: readonly BareChat[] = BARE,
  hasTitle = true,
): string {
  const row = (chat: BareChat): string =>
    `<div class="chat-row${chat.name === open.name ? ' chat-row--active' : ''}"><svg focusable="false" data-icon="dots"></svg><div><div>${chat.name}</div><div>昨天的一句话</div></div></div>`;
  const words = (mine: boolean): string =>
    `<section class="said ${mine ? 'said--out' : 'said--in'}"><p class="words">一句话</p></section>`;
  return `<div class="frame"><div class="rail"><input type="search"><div class="chat-rows">${rows.map(row).join('')}</div></div>
    <div class="talk">${hasTitle ? `<header><span class="title">${open.name}</span></header>` : ''}<div>${words(false)}${words(true)}${words(false)}</div>
      <div class="write" contenteditable="true"></div><button class="button--send"></button></div>
    ${open.people.length > 0 ? `<div class="panel panel--right"><ul>${open.people.map((each) => `<li class="css-1a2b3c"><span>${each}</span></li>`).join('')}</ul></div>` : ''}
  </div>`;
}
