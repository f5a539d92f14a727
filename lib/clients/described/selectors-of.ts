import type { ClientDescription, Value } from '../client';

export interface NamedSelector {
  readonly part: string;
  readonly selector: string;
}

type Named = readonly [part: string, selector: string | readonly string[] | undefined];

const ofValue = (part: string, value: Value | undefined): Named => [part, value?.selector];

/** Every selector of a description, with the part it stands for. */
export function selectorsOf(description: ClientDescription): readonly NamedSelector[] {
  const { chat, composer, send, list, members, messages } = description;
  const { root } = chat;
  const roots: readonly Named[] =
    'attribute' in root
      ? [['chat.root', root.selector]]
      : [
          ['chat.root.none', root.none],
          ['chat.root.group', root.group],
          ['chat.root.person', root.person],
        ];
  const named: readonly Named[] = [
    ['ready', description.ready],
    ['loggedOut', description.loggedOut],
    ...roots,
    ofValue('chat.id', chat.id),
    ofValue('chat.name', chat.name),
    ofValue('chat.count', chat.count),
    ['composer.container', composer.container],
    ['composer.editor', composer.editor],
    ['composer.button', composer.button],
    ['composer.text.image', composer.text?.image],
    ['composer.text.lineBreak', composer.text?.lineBreak],
    ['composer.text.line', composer.text?.line],
    ...send.keys.map(({ when }): Named => ['send.keys', when]),
    ['send.notWhile', send.notWhile],
    ...(send.buttons ?? []).flatMap(({ selector, within }): Named[] => [
      ['send.buttons', selector],
      ['send.buttons', within],
    ]),
    ['send.files.input', send.files?.input],
    ['send.files.drop', send.files?.drop],
    ['send.files.paste', send.files?.paste],
    ['send.stickers', send.stickers],
    ['list.row', list?.row],
    ofValue('list.id', list?.id),
    ofValue('list.group', list?.group === 'open-chat' ? undefined : list?.group),
    ofValue('list.name', list?.name),
    ofValue('list.activity', list?.activity),
    ['list.digest', list?.digest],
    ofValue('list.unread', list?.unread),
    ['list.current', list?.current],
    ['members.row', members?.row],
    ['members.openWith', members?.openWith],
    ofValue('members.id', members?.id),
    ofValue('members.name', members?.name),
    ['messages.row', messages?.row],
    ['messages.ignore', messages?.ignore],
    ['messages.own', messages?.own],
    ['messages.text', messages?.text],
    ['messages.time', messages?.time],
    ofValue('messages.id', messages?.id),
    ofValue('messages.sender', messages?.sender),
    ofValue('messages.kind', messages?.kind),
  ];
  return named.flatMap(([part, selector]) =>
    (typeof selector === 'string' ? [selector] : (selector ?? [])).map((each) => ({
      part,
      selector: each,
    })),
  );
}
