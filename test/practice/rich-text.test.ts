// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faces, panelEmoji } from '../../lib/practice/emoji';
import { editorText, messageNodes, nameHtml, nameNodes } from '../../lib/practice/rich-text';

const pieces = fc.oneof(
  fc.constantFrom(...faces.map(({ name }) => `[${name}]`)),
  fc.constantFrom(...panelEmoji.map(({ code }) => code)),
  fc.constantFrom('[没有这个]', '[', ']]', '收到', '👍', '<b>', '\n'),
  fc.string(),
);
const box = (nodes: readonly (Node | string)[]) => {
  const node = document.createElement('div');
  node.append(...nodes);
  return node;
};

test('a sent text shown and read again is the same text', () => {
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      expect(editorText(box(messageNodes(text)))).toBe(text);
    }),
  );
});

test('nested nodes are read in order', () => {
  const inner = document.createElement('div');
  inner.append('二', document.createElement('br'));
  expect(editorText(box(['一', inner, '三']))).toBe('一二\n三');
});

test('markup in a name stays text in the page and is escaped in the model', () => {
  const name = '<b>A&B</b>🌹';
  expect(box(nameNodes(name, 'span')).textContent).toBe('<b>A&B</b>');
  expect(nameHtml(name, 'span')).toBe(
    '&lt;b&gt;A&amp;B&lt;/b&gt;<span class="emoji emoji1f339"></span>',
  );
});
