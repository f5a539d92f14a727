/** A chat page of our own making whose shell changes by the moment, with members in sections. */
export interface ShellChat {
  readonly key: string;
  readonly kind: 'crowd' | 'pal';
  /** Something was said elsewhere, so the whole page is marked. */
  readonly isNotified?: boolean;
}

const CHATS: readonly ShellChat[] = [
  { key: '防汛', kind: 'crowd' },
  { key: '普法', kind: 'crowd' },
  { key: '值班', kind: 'crowd' },
  { key: 'li', kind: 'pal' },
  { key: 'wang', kind: 'pal' },
];
const person = (name: string): string =>
  `<span class="nick" data-nick="${name}" role="button">${name}</span>`;
const entry =
  (open: ShellChat) =>
  ({ key, kind }: ShellChat, at: number): string =>
    `<div class="entry${key === open.key ? ' active' : ''}" data-kind="${kind}" data-entry="${at + 1}"><span class="label">${key}</span><button class="leave"></button></div>`;
const line = (id: number, who: string): string =>
  `<div class="line${who === 'me' ? ' self' : ''}" id="line-${id}" data-type="talk" data-from="${who}"><span class="who">${person(who)}</span><span class="words">一句话</span></div>`;

export function shellChat(open: ShellChat): string {
  const isGroup = open.kind === 'crowd';
  return `<div id="shell" class="${open.isNotified === true ? 'notified' : ''}">
    <aside id="side"><div class="entries">${CHATS.map(entry(open)).join('')}</div></aside>
    <div id="window" data-current-chat="${open.key}"><div class="talk" data-kind="${open.kind}">
      <div class="head"><span class="heading">${open.key}</span></div>
      ${
        isGroup
          ? `<aside class="crew"><input class="find" placeholder="3 人"><div class="rank lead">${person('op')}</div><div class="rank plain">${person('me')}${person('bo')}</div></aside>`
          : ''
      }
      <div class="lines"><div class="line folded" data-type="folded">3 人进来<div class="line" data-type="came">${person('bo')}</div></div>${line(1, 'bo')}${line(2, 'me')}${line(3, 'op')}</div></div>
      <form><textarea id="write"></textarea><button id="go" type="submit"></button></form></div></div>`;
}
