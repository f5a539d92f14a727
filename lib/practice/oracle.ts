import type { Incoming, Sent } from './model';
import { shownName, type Chat, type Member } from './login';
import type { PracticePage } from './page';

/** A group as it really is, for a test to compare with what was read off the page. */
export interface TrueGroup {
  readonly id: string;
  /** Plain Unicode; empty when nobody named the group. */
  readonly name: string;
  /** What the page shows in its place. */
  readonly shownName: string;
  readonly isOwner: boolean;
  readonly ownerId: string | undefined;
  /** Everybody including oneself. */
  readonly members: readonly Member[];
}

/** `window.practiceChat`: what a browser test asks and makes happen. Unknown names throw. */
export interface PracticeChat {
  readonly sends: readonly Sent[];
  readonly uploads: readonly string[];
  /** The people chosen for each group that was created. */
  readonly created: readonly (readonly string[])[];
  /** Returns the new message's id. */
  receive(idOrName: string, text: string, incoming?: Incoming): string;
  open(idOrName: string): void;
  truth(): readonly TrueGroup[];
  /** New ids for everything, without a reload; messages and drafts are gone. */
  relogin(): void;
  logOut(): void;
  failNextSend(): void;
}

export function practiceChat(page: PracticePage): PracticeChat {
  const model = () => {
    if (!page.model) throw new Error('nobody is logged in');
    return page.model;
  };
  const find = (idOrName: string) => {
    const chat = model().find(idOrName);
    if (!chat) throw new Error(`no chat is called ${idOrName}`);
    return chat;
  };
  return {
    sends: page.outbox.sends,
    uploads: page.outbox.uploads,
    created: page.outbox.created,
    receive: (idOrName, text, incoming) => model().receive(find(idOrName), text, incoming).id,
    open: (idOrName) => model().open(find(idOrName)),
    truth: () => {
      const { chats, login } = model();
      return chats
        .filter(({ kind }) => kind === 'group')
        .map((chat) => trueGroup(chat, login.me.id));
    },
    relogin: () => {
      page.logOut();
      page.logIn();
    },
    logOut: () => page.logOut(),
    failNextSend: () => void (page.outbox.failNext = true),
  };
}

const trueGroup = (chat: Chat, myId: string): TrueGroup => ({
  id: chat.id,
  name: chat.name,
  shownName: shownName(chat),
  isOwner: chat.ownerId === myId,
  ownerId: chat.ownerId,
  members: chat.members,
});
