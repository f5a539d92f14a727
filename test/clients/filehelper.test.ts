// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clientFor } from '../../lib/clients';
import { show } from '../support/chat-page';

it('is recognised on its two hosts, and silent', () => {
  for (const host of ['filehelper', 'szfilehelper']) {
    const client = clientFor(`https://${host}.weixin.qq.com`);
    expect([client?.id, client?.silent]).toEqual(['filehelper', true]);
  }
});

it('is ready once one is logged in', () => {
  const client = clientFor('https://filehelper.weixin.qq.com')!;
  show('<div class="login"></div>');
  expect(client.pageState(document)).toBe('loading');
  show('<div class="page-logined"><textarea class="chat-panel__input-container"></textarea></div>');
  expect(client.pageState(document)).toBe('ready');
});
