// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { keepFocus } from '../../lib/pages/keep-focus';

const settle = () => new Promise((done) => setTimeout(done, 10));
const get = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function build(): void {
  const main = document.createElement('main');
  const section = document.createElement('section');
  const aside = document.createElement('aside');
  section.append(document.createElement('button'));
  aside.append(document.createElement('a'));
  get('body').append(main, aside);
  main.append(section);
  get('a').setAttribute('href', '#');
  keepFocus(document);
}
afterEach(() => document.body.replaceChildren());

it('falls to the part around a button that is gone', async () => {
  build();
  get('button').focus();
  get('button').remove();
  await settle();
  expect(document.activeElement).toBe(get('section'));
  expect(get('section').tabIndex).toBe(-1);
});

it('falls to the main part when the part around it is gone as well', async () => {
  build();
  get('a').focus();
  get('aside').remove();
  await settle();
  expect(document.activeElement).toBe(get('main'));
});

it('leaves the focus where it is while what has it is there', async () => {
  build();
  get('button').focus();
  get('aside').remove();
  await settle();
  expect(document.activeElement).toBe(get('button'));
});
