import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clientById, clientFor, descriptions } from '../../lib/clients';

const files = readdirSync('lib/clients')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => name !== 'index' && name !== 'client');

it('each client is one file of its own id, with a test', () => {
  expect(descriptions.map(({ id }) => id).sort()).toEqual(files.sort());
  for (const id of files) expect(existsSync(`test/clients/${id}.test.ts`), id).toBe(true);
});

it('finds a client by origin, exactly', () => {
  expect(clientFor('https://wx2.qq.com')?.id).toBe('wechat-web');
  expect(clientFor('https://wx.qq.com.evil.example')).toBeUndefined();
  expect(clientFor('http://wx.qq.com')).toBeUndefined();
});

it('treats an unknown id as our own mistake', () => {
  expect(() => clientById('no-such')).toThrow(/no-such/);
});

it.each(descriptions)('$id keeps to what a description may do', (description) => {
  const { matches, messages, chat, list, members } = description;
  // Only Feishu has a host for each tenant; its paths leave everything else of it alone.
  const anyTenant = /^https:\/\/\*\.[a-z0-9-]+\.[a-z]+\/[a-z/]+\*$/;
  const oneHost = /^https:\/\/[a-z0-9.-]+\/\*$/;
  for (const match of matches)
    expect(match).toMatch(description.id === 'feishu' ? anyTenant : oneHost);
  expect(matches.length).toBeLessThanOrEqual(5);
  const selectors = JSON.stringify(description).match(/"selector":"[^"]*"/g) ?? [];
  for (const selector of selectors) {
    expect(selector.length).toBeLessThanOrEqual(212);
    expect(selector).not.toContain(':has');
  }
  // What is recorded never comes from inside a message or a digest.
  for (const value of [chat.name, chat.count, list?.name, members?.name])
    for (const text of [messages?.text, messages?.row, list?.digest])
      if (value && text !== undefined) expect(value.selector).not.toBe(text);
});
