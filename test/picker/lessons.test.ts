// @vitest-environment happy-dom
// What real pages taught, each on a small page of our own.
import { describe, expect, it } from 'vitest';
import { checkClients } from '../../lib/clients/described/check-clients';
import { keepApart } from '../../lib/clients/described/keep-apart';
import { makeClient } from '../../lib/clients/engine/make-client';
import { describeClient } from '../../lib/picker/describe-client';
import type { View } from '../../lib/picker/views';
import { BARE, bareChat } from './bare-chat';
import { plainChat } from './plain-chat';
import { show, viewNow, type Pointed } from './pick';
import { shellChat, type ShellChat } from './shell-chat';

const NAMING = { id: 'toy', name: '练习聊天', origin: 'https://chat.toy.example' };

function described(views: readonly View[]) {
  const { description, notes } = describeClient(views, NAMING, 'enter');
  if (!description) throw new Error('nothing was described');
  expect(checkClients([description], [])[0]?.problems).toEqual([]);
  return { description, codes: notes.map(({ code }) => code) };
}
function reads({ description }: ReturnType<typeof described>, html: string) {
  show(html);
  const engine = makeClient(description, keepApart(description));
  const chat = engine.openChat(document);
  expect(engine.missing(document)).toEqual([]);
  return {
    chat,
    rows: engine.rows(document).map(({ name }) => name),
    groups: engine.rows(document).filter(({ isGroup }) => isGroup).length,
    members: engine.memberPanel(document),
    button: engine.openComposer(document)?.button,
  };
}

describe('a page whose shell is marked by the moment', () => {
  const POINTED: Pointed = {
    editor: '#write',
    button: '#go',
    name: '.heading',
    count: '.find',
    listName: '.active .label',
    message: '[data-from=bo] .words',
    ownMessage: '.self .words',
    member: '.rank .nick',
  };
  const crowd = (key: string, isNotified = false): ShellChat => ({
    key,
    kind: 'crowd',
    isNotified,
  });
  const pal = (key: string, isNotified = false): ShellChat => ({ key, kind: 'pal', isNotified });
  function seen(others: readonly ShellChat[]): readonly View[] {
    show(shellChat(crowd('防汛', true)));
    const first = { ...viewNow('group', POINTED, 3), countAttribute: 'placeholder' };
    return [
      first,
      ...others.map((open) => {
        show(shellChat(open));
        return viewNow(open.kind === 'crowd' ? 'other-group' : 'person');
      }),
    ];
  }

  it('kinds are told by what both say of themselves, not by the moment or by one chat’s name', () => {
    const { description } = described(seen([crowd('普法', true), pal('li')]));
    expect(description.chat.root).toEqual({
      group: '[data-kind="crowd"]',
      person: '[data-kind="pal"]',
    });
  });
  it('also where one group alone was seen', () => {
    const found = described(seen([pal('li')]));
    expect(reads(found, shellChat(crowd('值班'))).chat?.kind).toBe('group');
    expect(reads(found, shellChat(pal('wang', true))).chat?.kind).toBe('person');
  });
  it('members in sections are rows of their own, also when one is alone in its section', () => {
    const found = described(seen([crowd('普法'), pal('li')]));
    expect(found.codes).toEqual([]);
    expect(reads(found, shellChat(crowd('值班')))).toMatchObject({
      chat: { memberCount: 3, name: '值班' },
      groups: 3,
      members: { complete: true, members: [{ name: 'op' }, { name: 'me' }, { name: 'bo' }] },
    });
  });
  it('messages are rows also where notices are folded into one of them', () => {
    const { messages } = described(seen([crowd('普法'), pal('li')])).description;
    expect(messages).toMatchObject({ row: '[data-type="talk"]', own: '.self', text: '.words' });
  });
  it('one member a section is a member still', () => {
    const few = (open: ShellChat): string =>
      shellChat(open).replace(/(data-nick="me".*?<\/span>)<span.*?<\/span>/, '$1');
    show(few(crowd('防汛')));
    const views = [viewNow('group', POINTED)];
    show(few(pal('li')));
    const found = described([...views, viewNow('person')]);
    expect(reads(found, shellChat(crowd('值班'))).members?.members).toHaveLength(3);
  });
  it('the id of a message is no chat’s id, also where no message was pointed at', () => {
    const views = [crowd('防汛'), crowd('普法'), pal('li')].map((open, at) => {
      show(shellChat(open).replaceAll('id="line-', `id="${open.key}-line-`));
      if (at === 0) return viewNow('group', { editor: '#write', name: '.heading' });
      return viewNow(open.kind === 'pal' ? 'person' : 'other-group');
    });
    expect(described(views).description.chat.id).toEqual({ selector: '.heading' });
  });
  it('ids that are counted from one are not believed to last', () => {
    expect(described(seen([crowd('普法'), pal('li')])).description.idScope).toBe('login');
  });
});

describe('a page without ids, and groups that differ by a panel beside the chat', () => {
  const POINTED: Pointed = {
    editor: '.write',
    button: '.button--send',
    name: '.title',
    listName: '.chat-row--active > div > div',
    message: '.said--in .words',
    ownMessage: '.said--out .words',
    member: '.panel li span',
  };
  function seen(rows = BARE, pointed = POINTED): readonly View[] {
    const [first, second, person] = BARE;
    show(bareChat(first, rows));
    const views = [viewNow('group', pointed)];
    show(bareChat(second, rows));
    views.push(viewNow('other-group'));
    show(bareChat(person, rows));
    return [...views, viewNow('person')];
  }

  it('names stand for ids, which is said; the panel tells groups', () => {
    const found = described(seen());
    expect(found.codes).toEqual(['person-untold', 'id-by-name', 'messages-no-id']);
    expect(found.description.idScope).toBe('login');
    expect(reads(found, bareChat(BARE[1]))).toMatchObject({
      chat: { kind: 'group', name: '普法工作群', idHint: '普法工作群' },
      rows: BARE.map(({ name }) => name),
      members: { members: [{ name: '张科' }, { name: '王科' }] },
    });
    expect(reads(found, bareChat(BARE[3])).chat?.kind).toBe('person');
  });
  it('the wider chat still has one editor and one button', () => {
    const found = described(seen());
    const { button } = reads(found, bareChat());
    expect(button?.className).toBe('button--send');
  });
  it('without the list the name of the open chat stands for its id', () => {
    const { listName, ...others } = POINTED;
    expect(listName).toBeDefined();
    const found = described(seen(BARE, others));
    expect(found.codes).toContain('id-by-name');
    expect(reads(found, bareChat()).chat?.idHint).toBe('防汛工作群');
  });
  it('where no title says it, the current row’s name is the open chat’s', () => {
    const inRow = '.chat-row--active > div > div';
    const page = (at: number) => bareChat(BARE[at], BARE, false);
    show(page(0));
    const views = [viewNow('group', { ...POINTED, name: inRow })];
    show(page(1));
    views.push(viewNow('other-group'));
    show(page(2));
    const found = described([...views, viewNow('person')]);
    for (const [at, kind] of ['group', 'group', 'person', 'person'].entries())
      expect(reads(found, page(at)).chat).toMatchObject({ kind, name: BARE[at]?.name });
  });
  it('a list with a single chat has a row too', () => {
    show(bareChat(BARE[0], BARE.slice(0, 1)));
    const found = described([viewNow('group', POINTED)]);
    expect(reads(found, bareChat()).rows).toEqual(BARE.map(({ name }) => name));
  });
});

describe('what a person says in the trial mends the description', () => {
  // The first private chat happens to be with somebody who is away; groups never are.
  const page = (kind: 'team' | 'solo', name: string, presence: string): string =>
    `<main class="talk"><h2 class="title">${name}</h2><i class="presence ${presence}"></i>${kind === 'team' ? '<b class="plus"></b>' : ''}<textarea class="write"></textarea></main>`;
  const POINTED: Pointed = { editor: '.write', name: '.title' };
  const seen = (more: readonly (readonly [View['kind'], string])[]): readonly View[] => {
    show(page('team', '防汛工作群', 'in-office'));
    const first = viewNow('group', POINTED);
    return [
      first,
      ...more.map(([kind, html]) => {
        show(html);
        return viewNow(kind);
      }),
    ];
  };
  const wrong = [['person', page('solo', '李科', 'gone-home')]] as const;
  const inOffice = page('solo', '王科', 'in-office');

  it('a mark that a second private chat has too is given up', () => {
    const before = described(seen(wrong));
    const after = described(seen([...wrong, ['person', inOffice]]));
    expect(before.description.chat.root).not.toEqual(after.description.chat.root);
    expect(reads(after, inOffice).chat?.kind).toBe('person');
    expect(reads(after, page('team', '普法工作群', 'gone-home')).chat?.kind).toBe('group');
  });
});

describe('a page that shows names in its list alone, and looks but no names in its messages', () => {
  const POINTED: Pointed = {
    editor: '.write',
    button: '[type=submit]',
    name: '.active .mx-1',
    listName: '.active .mx-1',
    message: '#said .mx-4:nth-child(1) .mx-2',
    ownMessage: '#said .is-row-reverse .mx-2',
  };
  const page = (open: string): string => plainChat(open);
  function seen(more: readonly string[] = ['普法', 'li']): readonly View[] {
    show(page('防汛'));
    const first = viewNow('group', POINTED);
    return [
      first,
      ...more.map((open) => {
        show(page(open));
        return viewNow(open === 'li' ? 'person' : 'other-group');
      }),
    ];
  }

  it('the address in the current row tells kinds, the mark of the row may be inside it', () => {
    const found = described(seen());
    expect(found.description.chat.root).toEqual({
      group: 'li .link.active[href^="#/rooms/"]',
      person: 'li .link.active[href^="#/people/"]',
    });
    expect(reads(found, page('值班'))).toMatchObject({
      chat: { kind: 'group', name: '值班', idHint: '#/rooms/zhiban' },
      groups: 3,
    });
    expect(reads(found, page('wang')).chat?.kind).toBe('person');
    expect(found.description.idScope).toBe('stable');
  });
  it('a single group’s address is believed only where it says what groups are called', () => {
    expect(described(seen(['li'])).description.chat.root).toMatchObject({
      group: expect.stringContaining('#/rooms/') as string,
    });
  });
  it('rows are what lies right in a named element; own ones are laid out from the other side', () => {
    const { messages } = described(seen()).description;
    expect(messages).toMatchObject({ row: '#said > div', own: '.is-row-reverse' });
  });
  it('what comes in, with a name for that moment, is no mark of one’s own', () => {
    const views = seen();
    expect(JSON.stringify(describeClient(views, NAMING, 'enter').description)).not.toContain(
      'lines-enter',
    );
  });
});

describe('a page without a send button, and titles that say the name twice', () => {
  const page = (name: string, isGroup: boolean): string =>
    `<main class="talk"><h2 class="title"><span class="whole">${name}</span>${name}</h2>${isGroup ? '<i class="crew"></i>' : '<i class="profile"></i>'}<form class="writing"><div class="write" contenteditable="true"></div></form></main>`;

  it('only the text right in it is the name; the form sends what was confirmed', () => {
    show(page('#fangxun', true));
    const views = [viewNow('group', { editor: '.write', name: '.title' })];
    show(page('li', false));
    const found = described([...views, viewNow('person')]);
    expect(found.description.send.release).toBe('button');
    expect(found.codes).not.toContain('name-too-wide');
    expect(reads(found, page('#pufa', true)).chat).toMatchObject({ kind: 'group', name: '#pufa' });
  });
});

describe('a send button that has no name of its own', () => {
  const page = (words: string): string =>
    `<main class="talk"><h2 class="title">防汛</h2><ul class="lines"><li class="line">${words}</li></ul><div id="writing"><a href="#"><i></i></a><a href="#"><i></i></a><textarea class="write"></textarea><a href="#"><i></i></a></div></main>`;

  it('is named by its place among its own neighbours: a message may hold as many links', () => {
    show(page('一句话'));
    const button = document.querySelector('#writing a:last-of-type') ?? '';
    const found = described([viewNow('group', { editor: '.write', name: '.title', button })]);
    expect(found.codes).toContain('by-place');
    const links = '<a>一</a><a>二</a><a>三</a>';
    expect(reads(found, page(links)).button?.parentElement?.id).toBe('writing');
  });
});
