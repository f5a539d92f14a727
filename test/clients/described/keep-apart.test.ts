// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { ClientDescription } from '../../../lib/clients/client';
import { keepApart } from '../../../lib/clients/described/keep-apart';
import { makeClient } from '../../../lib/clients/engine/make-client';
import { example, page } from './example';

const read = (change: Partial<ClientDescription>) => {
  const description = { ...example, ...change };
  const client = makeClient(description, keepApart(description));
  const found = {
    rows: client.rows(document),
    open: client.openChat(document),
    members: client.memberPanel(document),
  };
  return { found: JSON.stringify(found), ...found, missing: client.missing(document) };
};

beforeEach(() =>
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(page, 'text/html').body.childNodes,
  ),
);

it('reads an honest description', () => {
  const { rows, open, members, missing } = read({});
  expect(rows.map(({ name }) => name)).toEqual(['甲工作群']);
  expect(open).toMatchObject({ idHint: 'a', memberCount: 12 });
  expect(members?.members).toHaveLength(2);
  expect(missing).toEqual([]);
});

const { chat } = example;
it.each<[string, Partial<ClientDescription>]>([
  ['over-messages chat.name', { chat: { ...chat, name: { selector: '.body' } } }],
  ['over-messages chat.name', { chat: { ...chat, name: {} } }],
  ['over-messages chat.count', { chat: { ...chat, count: { selector: '.line' } } }],
  ['over-messages chat.id', { chat: { ...chat, id: { selector: '.line', attribute: 'data-id' } } }],
  ['over-messages list.name', { list: { ...example.list!, name: { selector: '.last' } } }],
  ['over-messages list.name', { list: { ...example.list!, name: {} } }],
  ['over-messages list.id', { list: { ...example.list!, id: {} } }],
  ['over-messages list.name', { list: { row: '.line', id: {}, name: { selector: '.body' } } }],
  ['over-messages members.name', { members: { row: '.line', name: { selector: '.body' } } }],
  ['over-messages members.name', { members: { row: '.room', name: {} } }],
])('%s: says so and lets nothing through', (problem, change) => {
  const { found, rows, open, missing, members } = read(change);
  expect(missing).toContain(problem);
  expect(found).not.toContain('机密');
  if (problem.includes('list')) expect(rows).toEqual([]);
  if (problem.includes('chat')) expect(open?.idHint).toBeUndefined();
  expect(members).toBeUndefined();
});

it('takes no id of more than one line of 64 characters', () => {
  document.querySelector<HTMLElement>('.room')!.dataset.room = 'x'.repeat(65);
  expect(read({}).missing).toContain('too-long chat.id');
});
