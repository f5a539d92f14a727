import { groupPlans, type GroupPlan } from './groups';
import { cardOf, myName, personNames } from './people';
import type { Message } from './message';

export interface Person {
  readonly id: string;
  /** Plain Unicode; the page's own model holds it as HTML. */
  readonly name: string;
}

export interface Member extends Person {
  /** The name this person uses inside the group. */
  readonly card?: string;
}

export interface Chat {
  readonly id: string;
  readonly kind: 'group' | 'person' | 'helper';
  /** Empty for a group that nobody named. */
  readonly name: string;
  /** Everybody including oneself; empty unless it is a group. */
  readonly members: readonly Member[];
  readonly ownerId: string | undefined;
  readonly muted: boolean;
  readonly top: boolean;
  membersLoaded: boolean;
  unread: number;
  readonly messages: Message[];
}

/** What one login knows. All `@…` and `@@…` ids are new at each login. */
export interface Login {
  readonly me: Person;
  readonly chats: readonly Chat[];
}

/** The same seed gives the same ids. */
export function startLogin(seed: string): Login {
  const newId = idMaker(seed);
  const me = { id: `@${newId()}`, name: myName };
  const people = personNames.map((name) => ({ id: `@${newId()}`, name }));
  const groups = groupPlans.map((plan) => groupChat(`@@${newId()}`, plan, me, people));
  const others = [
    chat('filehelper', 'helper', '文件传输助手'),
    chat(people[6]?.id ?? '', 'person', people[6]?.name ?? ''),
    chat(`@${newId()}`, 'person', '青澜发布'),
  ];
  return { me, chats: [...groups.slice(0, 5), ...others, ...groups.slice(5)] };
}

function groupChat(id: string, plan: GroupPlan, me: Person, people: readonly Person[]): Chat {
  const members = plan.people.flatMap((index) => {
    const person = people[index];
    const card = cardOf(index);
    return person ? [{ ...person, ...(card === undefined ? {} : { card }) }] : [];
  });
  const ownerId = plan.owner === 'me' ? me.id : people[plan.owner]?.id;
  return { ...chat(id, 'group', plan.name, plan), members: [me, ...members], ownerId };
}

/** A group just created by oneself: nobody has named it yet. */
export const newGroup = (id: string, me: Person, people: readonly Person[]): Chat => ({
  ...chat(id, 'group', ''),
  members: [me, ...people],
  ownerId: me.id,
});

function chat(id: string, kind: Chat['kind'], name: string, plan?: Partial<GroupPlan>): Chat {
  return {
    id,
    kind,
    name,
    members: [],
    ownerId: undefined,
    muted: plan?.muted ?? false,
    top: plan?.top ?? false,
    membersLoaded: false,
    unread: 0,
    messages: [],
  };
}

/** What the page shows as the chat's name; an unnamed group shows its members. */
export const shownName = (chat: Chat): string =>
  chat.name || chat.members.map(({ name }) => name).join(', ');

/** 64 hexadecimal digits at a time, from xorshift32 over an FNV-1a hash of the seed. */
function idMaker(seed: string): () => string {
  let state = Array.from(seed).reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  const next = () => {
    state ||= 1;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0).toString(16).padStart(8, '0');
  };
  return () => Array.from({ length: 8 }, next).join('');
}
