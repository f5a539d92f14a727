import { expect, it } from 'vitest';
import { KnownKinds } from '../../lib/chat-page/known-kinds';
import type { Chat } from '../../lib/model/chat';

const chat = (name: string, idHint?: string): Chat => ({
  clientId: 'wechat-web',
  kind: 'group',
  name,
  leftAlone: false,
  ...(idHint === undefined ? {} : { idHint }),
});

it('knows what the background told, and nothing before that', () => {
  const kinds = new KnownKinds();
  expect(kinds.of(chat('家人群', '@@1'))).toBe('unknown');
  kinds.learn({ '@@1': 'social' });
  expect(kinds.of(chat('家人群', '@@1'))).toBe('social');
  expect(kinds.of(chat('家人群'))).toBe('unknown');
});

it('guesses by the name only where it is given the words for it', () => {
  const kinds = new KnownKinds((name) => (name === '家人群' ? 'social' : 'work'));
  expect(kinds.of(chat('家人群', '@@1'))).toBe('social');
  kinds.learn({ '@@1': 'work' });
  expect(kinds.of(chat('家人群', '@@1'))).toBe('work');
});
