import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStableName, isStateName, stemOf } from '../../lib/picker/stable-name';

it.each([
  'chat-header',
  'msgList',
  'send-button',
  'bubble_text',
  'title_name',
  'chat-input__wrapper',
  'js_message_plain',
  'cs-message-input__content-editor',
  'str-chat__message-text',
  'mx_RoomTile_title',
  'occupant-nick',
  'btn_send',
  'editArea',
  'h2',
  'col12',
  'topic',
  'networkList',
  'v-chat-input',
])('%s was named by people', (name) => expect(isStableName(name)).toBe(true));

it.each([
  'css-1x2y3z',
  'sc-bdVaJa',
  'jss123',
  'Chat_title__3xKd9',
  '_1a2b3c',
  ':r1:',
  'ember412',
  'hGkXyZ',
  'emotion-0',
  'svelte-1n46o8q',
  'g-100482',
  'a1b2c3d4',
  'radix-12',
  'md:flex',
  '群名',
  '',
  '-x',
  '9row',
  '550e8400-e29b-41d4-a716-446655440000',
])('%s was not, or can’t be written', (name) => expect(isStableName(name)).toBe(false));

it.each([
  ['Chat_title__3xKd9', 'Chat_title__'],
  ['messageRow-a8F2k', 'messageRow-'],
  ['chat-header', undefined],
  ['css-1x2y3z', undefined],
  ['_3xKd9', undefined],
])('the stem of %s is %s', (name, stem) => expect(stemOf(name)).toBe(stem));

it.each(['active', 'talk-entry--active', 'is-open', 'isSelected', 'unread'])(
  '%s is a state',
  (name) => expect(isStateName(name)).toBe(true),
);
it.each(['activity', 'opener', 'row', 'chat-list'])('%s is none', (name) =>
  expect(isStateName(name)).toBe(false),
);

it('few names out of a hash look as if people had named them', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
  const hashes = fc.sample(fc.array(fc.constantFrom(...letters), { minLength: 6, maxLength: 8 }), {
    numRuns: 2000,
    seed: 7,
  });
  expect(hashes.filter((each) => isStableName(each.join(''))).length / hashes.length).toBeLessThan(
    0.05,
  );
});

it('a stem is the front of its name, and is none of a stable one', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (name) => {
      const stem = stemOf(name);
      if (stem !== undefined) expect(name.startsWith(stem) && !isStableName(name)).toBe(true);
    }),
  ));
