// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { describeClient } from '../../lib/picker/describe-client';
import { show, viewNow, type Pointed } from './pick';
import { toyChat } from './toy-chat';

const NAMING = { id: 'toy', name: '练习聊天', origin: 'https://chat.toy.example' };
const POINTED: Pointed = {
  editor: '[contenteditable]',
  button: '[data-act="send"]',
  name: '.name-of',
  count: '.head-count',
  listName: '.talk-entry--active .talk-title',
  message: '.from-them .bubble-text',
  ownMessage: '.from-me .bubble-text',
  member: '.person-name',
};
function views(hash?: string) {
  show(toyChat('banjie', hash));
  const group = viewNow('group', POINTED, 3);
  show(toyChat('siwu', hash));
  const other = viewNow('other-group');
  show(toyChat('li', hash));
  return [group, other, viewNow('person')];
}

it('describes a page nobody knew', () => {
  const { description, notes } = describeClient(views(), NAMING, 'enter');
  console.log(JSON.stringify({ description, notes }, null, 1));
  expect(notes).toEqual([]);
});
