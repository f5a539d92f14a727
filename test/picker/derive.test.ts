// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { derive, isOnly } from '../../lib/picker/derive';
import { chainsOf } from '../../lib/picker/candidates';
import { below } from '../../lib/picker/page-node';
import { chainText, select } from '../../lib/picker/selector';
import { takeSnapshot } from '../../lib/picker-page/snapshot';
import { selector } from '../../lib/profile/clients/selector';

interface Tree {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly data: string;
  readonly children: readonly Tree[];
}
const HOSTILE = [
  'a"]b',
  'x:has(y)',
  '}{',
  '</style>',
  '\\41',
  'url(x)',
  '群名',
  '-',
  'a b',
  '1x',
  "'",
  '/*',
];
const word = fc.oneof(
  fc.constantFrom(
    'pane',
    'title',
    'row',
    'msg-body',
    'head',
    'active',
    'css-1x2y3z',
    'Chat_head__3xKd9',
    'p-4',
  ),
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 12 }),
);
const alone = {
  tag: fc.constantFrom('div', 'span', 'li', 'section', 'button', 'x-chat'),
  id: fc.oneof(fc.constant(''), word),
  classes: fc.array(word, { maxLength: 3 }),
  data: fc.oneof(fc.constant(''), word),
};
const grown = (children: fc.Arbitrary<readonly Tree[]>): fc.Arbitrary<Tree> =>
  fc.record({ ...alone, children });
const leaf = grown(fc.constant([]));
const branch = grown(fc.array(leaf, { maxLength: 4 }));
const tree = grown(fc.array(fc.oneof(leaf, branch), { maxLength: 4 }));
const pages = fc.array(tree, { minLength: 1, maxLength: 4 });

function build({ tag, id, classes, data, children }: Tree): Element {
  const made = document.createElement(tag);
  if (id) made.id = id;
  if (classes.length > 0) made.className = classes.join(' ');
  if (data) made.setAttribute('data-part', data);
  made.append(...children.map(build));
  return made;
}
function shown(trees: readonly Tree[]) {
  document.body.replaceChildren(...trees.map(build));
  return takeSnapshot(document);
}

it('a derived selector matches its element and no other, and a profile takes it', () =>
  fc.assert(
    fc.property(pages, fc.nat(), (trees, at) => {
      const { root, nodes } = shown(trees);
      const all = [...nodes].filter(([element]) => document.body.contains(element));
      const [element, node] = all[at % all.length] ?? [];
      const found = node && derive(node, isOnly(root, node));
      if (!found) return;
      const text = chainText(found.what);
      expect(v.is(selector, text), text).toBe(true);
      expect([...document.querySelectorAll(text)], text).toEqual([element]);
    }),
  ));

it('what a selector matches in the data is what the browser matches on the page', () =>
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(), (trees, at, which) => {
      const { root, nodes } = shown(trees);
      const all = below(root);
      const node = all[at % all.length];
      const chains = node ? chainsOf(node) : [];
      const chain = chains[which % chains.length]?.what;
      if (!chain) return;
      const real = [...document.querySelectorAll(chainText(chain))].map((each) => nodes.get(each));
      expect(new Set(select(root, chain)), chainText(chain)).toEqual(new Set(real));
    }),
  ));

it('names that a release changes are in no selector', () => {
  const rehash = (trees: readonly Tree[]): Tree[] =>
    trees.map((each) => ({
      ...each,
      classes: each.classes.map((name) =>
        name.replace('1x2y3z', '9k8j7h').replace('3xKd9', 'q8Wz1'),
      ),
      children: rehash(each.children),
    }));
  fc.assert(
    fc.property(pages, fc.nat(), (trees, at) => {
      const selectorOf = (page: readonly Tree[]): string | undefined => {
        const { root } = shown(page);
        const all = below(root);
        const node = all[at % all.length];
        const found = node && derive(node, isOnly(root, node));
        return found && chainText(found.what);
      };
      expect(selectorOf(rehash(trees))).toBe(selectorOf(trees));
    }),
  );
});

it('what people wrote is in no snapshot', () => {
  const secret = document.createElement('p');
  secret.textContent = '金丝雀';
  for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'value', 'aria-description'])
    secret.setAttribute(name, '金丝雀');
  document.body.replaceChildren(secret);
  const plain = below(takeSnapshot(document).root).map(({ tag, attributes, texts }) => ({
    tag,
    attributes,
    texts,
  }));
  expect(JSON.stringify(plain)).not.toContain('金丝雀');
});

it('of two good names it takes the one that says what the part does', () => {
  const button = document.createElement('button');
  button.className = 'x-button x-button--send';
  document.body.replaceChildren(button);
  const { root, nodes } = takeSnapshot(document);
  const node = nodes.get(button);
  const found = node && derive(node, isOnly(root, node), undefined, /send/);
  expect(found && chainText(found.what)).toBe('.x-button--send');
});
