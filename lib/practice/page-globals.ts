import { shownName, type Chat, type Member, type Person } from './login';
import { msgTypes, type Message } from './message';
import type { PracticePage } from './page';
import { nameHtml } from './rich-text';

/** The globals in which WeChat Web keeps its model, as far as a reader needs them. */
export function showPageGlobals(page: PracticePage): void {
  Object.defineProperties(window, {
    _contacts: { configurable: true, get: (): unknown => contacts(page) },
    _chatContent: { configurable: true, get: (): unknown => chatContent(page) },
  });
}

function contacts({ model }: PracticePage): Record<string, unknown> {
  if (!model) return {};
  const people = new Map<string, Person>(
    model.chats.flatMap(({ members }) => members).map((person) => [person.id, person]),
  );
  const entries = [
    ...[...people.values()].map((person) => [person.id, personContact(person)] as const),
    ...model.chats.map((chat) => [chat.id, chatContact(chat, model.login.me)] as const),
  ];
  return Object.fromEntries<unknown>(entries);
}

const personContact = ({ id, name }: Person) => ({
  UserName: id,
  NickName: nameHtml(name, 'span'),
  RemarkName: '',
  MemberCount: 0,
  MemberList: [],
});

function chatContact(chat: Chat, me: Person) {
  return {
    ...personContact({ id: chat.id, name: chat.name }),
    NickName: nameHtml(chat.name, 'img'),
    MemberCount: chat.members.length,
    MemberList: chat.members.map(memberContact),
    IsOwner: chat.ownerId === me.id ? 1 : 0,
    EncryChatRoomId: chat.kind === 'group' ? `practice-${shownName(chat).length}` : '',
    Statues: chat.muted ? 0 : 1,
    ContactFlag: chat.kind === 'group' ? 2 : 3,
  };
}

const memberContact = ({ id, name, card }: Member) => ({
  UserName: id,
  NickName: nameHtml(name, 'span'),
  DisplayName: card === undefined ? '' : nameHtml(card, 'span'),
});

const chatContent = ({ model }: PracticePage): Record<string, unknown> =>
  Object.fromEntries(model?.chats.map(({ id, messages }) => [id, messages.map(entry)]) ?? []);

const entry = (message: Message) => ({
  MsgId: message.id,
  MsgType: msgTypes[message.kind],
  MMActualSender: message.senderId,
  CreateTime: Math.floor(message.at / 1000),
  Content: message.text,
});
