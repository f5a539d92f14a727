import { expect, test } from 'vitest';
import { startLogin, type Chat } from '../../lib/practice/login';

const groups = (seed: string) => startLogin(seed).chats.filter(({ kind }) => kind === 'group');
const memberIds = ({ members }: Chat) => members.map(({ id }) => id);

test('a seed gives the same ids, another seed gives others, none twice', () => {
  const ids = startLogin('a').chats.map(({ id }) => id);
  expect(startLogin('a').chats.map(({ id }) => id)).toEqual(ids);
  const others = startLogin('b').chats.map(({ id }) => id);
  expect(others.filter((id) => ids.includes(id))).toEqual(['filehelper']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a person has one id in all groups, and no two people share one', () => {
  const people = groups('a').flatMap(({ members }) => members);
  const idsByName = new Map(people.map(({ id, name }) => [name, id]));
  expect(people.every(({ id, name }) => idsByName.get(name) === id)).toBe(true);
  expect(new Set(idsByName.values()).size).toBe(idsByName.size);
});

test('two work groups look like duplicates, and nobody is in a group twice', () => {
  const named = (name: string) => memberIds(groups('a').find((group) => group.name === name)!);
  const first = named('青澜区城管局工作群');
  const second = named('青澜区城管局大群');
  const shared = first.filter((id) => second.includes(id));
  expect(shared.length / new Set([...first, ...second]).size).toBeGreaterThan(0.9);
  for (const group of groups('a')) {
    expect(new Set(memberIds(group)).size).toBe(group.members.length);
  }
});

test('oneself is in every group, and so is the owner', () => {
  const { me } = startLogin('a');
  for (const group of groups('a')) {
    expect(memberIds(group)).toContain(me.id);
    expect(memberIds(group)).toContain(group.ownerId);
  }
});
