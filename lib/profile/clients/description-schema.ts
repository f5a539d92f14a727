import * as v from 'valibot';
import { MAX_ORIGINS, origin } from './origin';
import { selector } from './selector';
import { choice, count, flag, list, name, text } from '../values';

const maybe = v.exactOptional(selector);
const few = <T>(item: v.GenericSchema<T>, most: number) =>
  v.pipe(v.array(item, 'list'), v.maxLength(most, `list, at most ${most}`));
const short = text(64);

const alternatives = v.union([selector, few(selector, 5)], 'CSS selector or list of them');

const valueEntries = {
  selector: v.exactOptional(alternatives),
  attribute: v.exactOptional(short),
  ownText: v.exactOptional(flag),
  json: v.exactOptional(short),
  param: v.exactOptional(short),
  startsWith: v.exactOptional(short),
  trimEnd: v.exactOptional(short),
  digits: v.exactOptional(flag),
  emojiClass: v.exactOptional(short),
} as const;
/** Where a value stands and how it is cut out. */
export const value = v.object(valueEntries);

const root = v.union(
  [
    v.strictObject({ none: maybe, group: selector, person: maybe }),
    v.strictObject({
      selector,
      attribute: short,
      group: few(short, 20),
      person: v.exactOptional(few(short, 20)),
    }),
  ],
  '{ group, person, none } or { selector, attribute, group: [], person: [] }',
);

export const chat = v.object({
  root,
  /** Without one the chat bears the id of the list's current row, if that has the chat's name. */
  id: v.exactOptional(value),
  name: value,
  count: v.exactOptional(v.object({ ...valueEntries, includesMe: v.exactOptional(flag) })),
  leaveAlone: v.exactOptional(list(short)),
});

const composerText = v.object({
  image: maybe,
  attribute: v.exactOptional(short),
  trimEnd: v.exactOptional(short),
  lineBreak: maybe,
  line: maybe,
});

export const composer = v.object({
  container: selector,
  editor: selector,
  kind: choice(['contenteditable', 'textarea', 'own-model']),
  button: maybe,
  text: v.exactOptional(composerText),
});

const modifier = choice(['alt', 'ctrl', 'shift', 'meta']);
const key = v.object({
  keyCode: count(1, 255),
  alt: v.exactOptional(flag),
  ctrl: v.exactOptional(flag),
  shift: v.exactOptional(flag),
  meta: v.exactOptional(flag),
  any: v.exactOptional(few(modifier, 4)),
  when: maybe,
});

export const buttons = v.array(
  v.object({
    selector,
    kind: choice(['forward', 'image', 'resend']),
    within: maybe,
    most: v.exactOptional(count(1, 200)),
  }),
  'list',
);

const files = v.object({
  input: selector,
  picker: maybe,
  drop: maybe,
  paste: maybe,
  stickerTypes: v.exactOptional(few(short, 20)),
  sendsAtOnce: v.exactOptional(flag),
});

const send = v.object({
  keys: v.array(key, 'list'),
  imeEnterSends: v.exactOptional(flag),
  notWhile: v.exactOptional(few(selector, 10)),
  buttons: v.exactOptional(buttons),
  files: v.exactOptional(files),
  stickers: v.exactOptional(few(selector, 10)),
  release: choice(['button', 'second-act']),
});

export const listPart = v.object({
  row: selector,
  virtual: v.exactOptional(flag),
  id: value,
  group: v.exactOptional(v.union([value, v.literal('open-chat')], 'where it stands, or open-chat')),
  name: value,
  activity: v.exactOptional(value),
  digest: maybe,
  unread: v.exactOptional(value),
  current: maybe,
});

export const members = v.object({
  row: selector,
  openWith: maybe,
  complete: v.exactOptional(flag),
  id: v.exactOptional(value),
  name: value,
});

const messages = v.object({
  row: selector,
  ignore: maybe,
  localId: v.exactOptional(flag),
  own: selector,
  text: selector,
  id: value,
  sender: v.exactOptional(value),
  time: maybe,
  kind: v.exactOptional(
    v.object({ ...valueEntries, map: v.exactOptional(v.record(short, short)) }),
  ),
});

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ID_EXPECTED = 'lower-case letters, digits and single -, 1–64';

export const clientId: v.GenericSchema<string> = v.pipe(
  v.string(ID_EXPECTED),
  v.check((value) => value.length <= 64 && ID.test(value), ID_EXPECTED),
  v.metadata({ maxLength: 64, pattern: ID.source }),
);

/** One chat client as data. It is taken or left as a whole: half of one would guard half a page. */
export const descriptionSchema = v.object({
  id: clientId,
  name,
  idScope: choice(['login', 'stable']),
  ready: selector,
  loggedOut: maybe,
  matches: v.pipe(
    v.array(origin, 'list'),
    v.minLength(1, `list, 1–${MAX_ORIGINS}`),
    v.maxLength(MAX_ORIGINS, `list, 1–${MAX_ORIGINS}`),
  ),
  chat,
  composer,
  send,
  list: v.exactOptional(listPart),
  members: v.exactOptional(members),
  messages: v.exactOptional(messages),
  capabilities: v.exactOptional(
    v.object({ readReceipts: v.exactOptional(flag), reactions: v.exactOptional(flag) }),
  ),
});
