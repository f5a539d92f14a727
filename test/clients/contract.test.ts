// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import { chatPage, show } from '../support/chat-page';

const client = clientById('wechat-web');
const lost = () =>
  client
    .parts(document)
    .flatMap(({ name, found, required }) => (found ? [] : [`${name}${required ? '' : '?'}`]));
const FILES = '<div class="js_fileupload"><input type="file"></div>';

beforeEach(() => show(chatPage() + FILES));

describe('what the guard needs is required, what the inventory needs is not', () => {
  it.each([
    ['#editArea', 'composer.editor'],
    ['.btn_send', 'composer.button'],
    ['.chat_item', 'list.row?'],
    ['.js_fileupload', 'send.files.input?'],
  ])('without %s: %s', (selector, part) => {
    expect(lost()).toEqual([]);
    for (const element of document.querySelectorAll(selector)) element.remove();
    expect(lost()).toEqual([part]);
    expect(client.missing(document)).toEqual(part.endsWith('?') ? [] : [part]);
  });

  it('an editor that nobody sees is none', () => {
    document.querySelector<HTMLElement>('#editArea')!.checkVisibility = () => false;
    expect(lost()).toEqual(['composer.editor']);
  });

  it('rows whose id or name is gone', () => {
    for (const row of document.querySelectorAll('.nickname_text')) row.className = 'renamed';
    expect(lost()).toEqual(['list.name?']);
  });
});

describe('a container that is gone', () => {
  it('was renamed, if the list is still to be seen', () => {
    document.querySelector('#chatArea')!.id = 'renamed';
    expect(lost()).toEqual(['composer.container']);
  });

  it('belongs to another tab of the page, if the list is hidden', () => {
    document.querySelector('#chatArea')?.remove();
    for (const row of document.querySelectorAll('.chat_item')) row.checkVisibility = () => false;
    expect(lost()).toEqual([]);
  });
});

it('asks nothing of a page on which no chat is chosen', () => {
  show(chatPage({ root: 'none', id: '' }));
  document.querySelector('#editArea')?.remove();
  expect(lost()).toEqual([]);
});
