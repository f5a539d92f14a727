// @vitest-environment happy-dom
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../lib/guard/bar/content';
import { guardCatalogues } from '../../lib/i18n/guard/catalogues';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { LOCALES } from '../../lib/i18n/locale';
import { about, chat, offHours } from './ask-page';

/** What needs layout is judged by eye and by contrast figures in look.md. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

async function violations(box: Element = document.body): Promise<string[]> {
  const found = await axe.run(box, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.title = 'bar';
});

describe.each(LOCALES)('%s', (locale) => {
  const words = guardWords(guardCatalogues[locale]);

  it.each(['tip', 'confirm', 'justify'] as const)('%s', async (level) => {
    const inside = content(words.view([{ ...offHours, level }], chat, about()));
    document.body.replaceChildren(inside.box);
    inside.dialog?.showModal();
    expect(await violations(inside.box)).toEqual([]);
  });

  it('the reasons of an emergency', async () => {
    const inside = content(words.view([offHours], chat, about()));
    document.body.replaceChildren(inside.box);
    inside.turnTo(true);
    expect(inside.focusables().map(({ textContent }) => textContent)).toHaveLength(7);
    expect(await violations(inside.box)).toEqual([]);
  });
});

it('would tell a button without a name', async () => {
  document.body.innerText = '';
  document.body.append(document.createElement('button'));
  expect((await violations()).join()).toContain('button-name');
});
