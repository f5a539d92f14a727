// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import { matchDraft, putBack } from '../../lib/drafts/restore';
import { chat } from '../guard/ask-page';
import { chatPage, show } from '../support/chat-page';

const client = clientById('wechat-web');
const composer = () => client.openComposer(document)!;

beforeEach(() => show(chatPage({})));

describe('putting back', () => {
  it.each(['明天报表', '两行\n中间\n\n末行', '收到👍[强] <b>不是标签</b>', ' 前后空格 '])(
    'gives the page the very text: %j',
    (text) => {
      let inputs = 0;
      composer().editor.addEventListener('input', () => (inputs += 1));
      expect(putBack(client, composer(), text)).toBe(true);
      expect(client.draft(composer())).toBe(text);
      expect([inputs, composer().editor.querySelector('b')]).toEqual([1, null]);
      expect(document.activeElement).toBe(composer().editor);
    },
  );

  it('leaves an editor that changes the text empty', () => {
    const { editor } = composer();
    editor.addEventListener('input', () => {
      if (editor.textContent) editor.append('？');
    });
    expect(putBack(client, composer(), '草稿')).toBe(false);
    expect(editor.textContent).toBe('');
  });
});

describe('which chat it belongs to', () => {
  const row = (name: string, isGroup = true) => ({ name, isGroup });
  const other = { ...chat, idHint: '@@2' };
  it.each([
    ['the same id, whatever its name', { idHint: '@@1', name: '旧名' }, chat, [], 'sure'],
    [
      'another login, the only one of its name',
      { idHint: '@@0', name: chat.name },
      other,
      [row(chat.name)],
      'sure',
    ],
    ['another name', { name: '别的群' }, chat, [], 'none'],
    ['no name at all', { idHint: '@@0', name: '' }, { ...chat, name: '' }, [], 'none'],
    [
      'a person of that name',
      { name: chat.name },
      { ...chat, kind: 'person' as const },
      [],
      'none',
    ],
    [
      'two of that name',
      { name: chat.name },
      chat,
      [row(chat.name), row(chat.name)],
      { sameName: 2 },
    ],
    [
      'a group and a person',
      { name: chat.name },
      chat,
      [row(chat.name), row(chat.name, false)],
      'sure',
    ],
  ] as const)('%s', (_, draft, open, rows, match) => {
    expect(matchDraft(draft, open, rows)).toEqual(match);
  });
});
