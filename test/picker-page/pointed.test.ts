// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { neighbour, pointedAt } from '../../lib/picker-page/pointed';
import type { PickName } from '../../lib/picker/views';
import { show } from '../picker/pick';

const HTML = `<main><div id="wrap"><div id="editor" contenteditable="true"><p id="line">字</p></div></div>
  <button id="send"><svg id="sign"></svg></button><h1 id="title"><span id="name">工作群</span><em id="count">(46 人)</em></h1>
  <i id="empty"></i><input id="search" placeholder="在 46 人中查找"></main>`;
const at = (id: string) => document.getElementById(id) ?? undefined;

it.each<[PickName, string, object]>([
  ['editor', 'line', { element: 'editor' }],
  ['editor', 'wrap', { element: 'editor' }],
  ['editor', 'title', { problem: 'not-editable' }],
  ['button', 'sign', { element: 'send' }],
  ['name', 'name', { element: 'name' }],
  ['name', 'title', { problem: 'too-much-text' }],
  ['name', 'empty', { problem: 'no-text' }],
  ['count', 'count', { element: 'count', count: 46 }],
  ['count', 'search', { element: 'search', count: 46, attribute: 'placeholder' }],
  ['count', 'name', { problem: 'no-number' }],
  ['name', 'nowhere', { problem: 'nothing' }],
])('%s at #%s is %o', (step, id, expected) => {
  show(HTML);
  const pointed = pointedAt(step, at(id));
  expect('element' in pointed ? { ...pointed, element: pointed.element.id } : pointed).toEqual(
    expected,
  );
});

it('an open component is not reached into', () => {
  show('<x-chat></x-chat>');
  const host = document.querySelector('x-chat');
  host?.attachShadow({ mode: 'open' });
  expect(pointedAt('editor', host ?? undefined)).toEqual({ problem: 'in-shadow' });
});

it.each([
  ['ArrowUp', 'title'],
  ['ArrowDown', 'name'],
  ['ArrowRight', 'count'],
  ['ArrowLeft', 'name'],
  ['x', 'name'],
])('%s leads from the name to %s', (key, to) => {
  show(HTML);
  const name = at('name');
  expect(name && neighbour(name, key).id).toBe(to);
});
