import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { clientId } from '../../lib/profile/clients/description-schema';
import { origin as originPattern } from '../../lib/profile/clients/origin';
import { blankDraft } from '../../lib/studio/draft';
import { clientIdOf, originTyped, takePicked, withClient } from '../../lib/studio/picked-client';
import { example } from '../clients/described/example';

const NAMING = { id: 'chat-example-cn', name: '我们的聊天', origin: 'https://chat.example.cn' };

it.each([
  ['https://chat.example.cn', 'https://chat.example.cn'],
  [' https://Chat.Example.cn/room?id=1#x ', 'https://chat.example.cn'],
  ['chat.example.cn', 'https://chat.example.cn'],
  ['https://chat.example.cn:443/', 'https://chat.example.cn'],
  ['http://10.0.0.8:8080/im', 'http://10.0.0.8:8080'],
  ['ftp://chat.example.cn', undefined],
  ['https://*.example.cn', undefined],
  ['https://a@chat.example.cn', undefined],
  ['https://chat.example.cn:99999', undefined],
  ['javascript:alert(1)', undefined],
  ['', undefined],
])('%s is the site %s', (typed, origin) => expect(originTyped(typed)).toBe(origin));

it('what is taken for a site is one that a profile takes, and so is its id', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const origin = originTyped(typed);
      if (origin === undefined || origin.length > 190) return;
      expect(v.is(originPattern, `${origin}/*`), origin).toBe(true);
      expect(v.is(clientId, clientIdOf(origin)), origin).toBe(true);
    }),
  ));

it('a page speaks for the site it was asked about, under the name it was given', () => {
  const foreign = { ...example, id: 'wechat-web', name: 'x', matches: ['https://evil.example/*'] };
  const taken = takePicked({ description: foreign, verdict: 'working' }, NAMING);
  expect(taken).toMatchObject({
    ok: true,
    verdict: 'working',
    description: { id: NAMING.id, name: NAMING.name, matches: ['https://chat.example.cn/*'] },
  });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['text', 'x'],
  ['no description', { verdict: 'working' }],
  ['a selector over all', { description: { ...example, ready: 'a:has(b)' } }],
  ['a selector that is none of a profile’s', { description: { ...example, ready: '}' } }],
])('%s is refused', (_, picked) => expect(takePicked(picked, NAMING).ok).toBe(false));

it('whatever a page gives, nothing throws', () =>
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (description, verdict) => {
      takePicked({ description, verdict }, NAMING);
    }),
  ));

it('an unknown verdict is the worst one', () =>
  expect(takePicked({ description: example, verdict: 'fine' }, NAMING)).toMatchObject({
    verdict: 'unrecognised',
  }));

it('a client takes the place of the one with its id, and leaves the others', () => {
  const one = { ...example, id: 'one' } as never;
  const other = { ...example, id: 'other' } as never;
  const again = { ...example, id: 'one', name: '改过' } as never;
  const draft = withClient(withClient(withClient(blankDraft(), one), other), again);
  expect(draft.settings).toEqual({ clients: [other, again] });
});
