// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientById } from '../../lib/clients';
import { CreatingTip } from '../../lib/guard/creating-tip';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { Bar } from '../../lib/guard/bar/bar';
import { zhCN } from '../../lib/i18n/guard/zh-CN';
import type { ChosenOverlap } from '../../lib/similarity/chosen-overlap';
import { chatPage, show } from '../support/chat-page';
import { simulatePopovers } from '../support/popovers';

const client = clientById('wechat-web');
const repeated: ChosenOverlap = { idHint: '@@g1', name: '环卫科工作群', shared: 3 };
let alike: readonly ChosenOverlap[];
let asked: string[];
let roots: ShadowRoot[];
let tip: CreatingTip;
const dialog = (people: readonly string[], tabs = '<ul class="nav_tabs"></ul>'): string => `
  <div class="ngdialog default create_chatroom_dlg"><div class="ngdialog-content">
    ${tabs}<div class="selector">${people
      .map((id) => `<div class="contactor"><img mm-src="/icon?seq=1&username=${id}"></div>`)
      .join('')}</div>
    <div class="dialog_ft"><a>确定</a></div><div class="ngdialog-close"></div></div></div>`;
const choose = async (...people: readonly string[]): Promise<void> => {
  const old = document.querySelector('.selector');
  const next = new DOMParser().parseFromString(dialog(people), 'text/html');
  if (old) old.replaceWith(next.querySelector('.selector')!);
  else document.body.append(next.body.firstElementChild!);
  await tip.look();
};
const line = () => document.documentElement.querySelector('[popover]');
const said = () => roots.at(-1)?.textContent ?? '';

beforeEach(() => {
  simulatePopovers();
  show(chatPage());
  alike = [repeated];
  asked = [];
  roots = [];
  tip = new CreatingTip({
    client,
    bar: Bar,
    page: document,
    words: () => guardWords(zhCN),
    addStyles: (root) => roots.push(root),
    findOverlap: (chosen) => {
      asked.push(chosen.join(' '));
      return Promise.resolve(alike);
    },
  });
});
afterEach(() => tip.stop());

describe('while a group is put together', () => {
  it('names the group these people have, and asks once for the same people', async () => {
    await choose('@1', '@2');
    expect(asked).toEqual([]);
    await choose('@1', '@2', '@3');
    await tip.look();
    expect(asked).toEqual(['@1 @2 @3']);
    expect(line()).not.toBeNull();
    expect(said()).toContain('「环卫科工作群」里已有所选 3 人');
  });

  it('says it once in a dialog, and again in the next', async () => {
    await choose('@1', '@2', '@3');
    alike = [];
    await choose('@1', '@2', '@9');
    expect(line()).toBeNull();
    alike = [repeated];
    await choose('@1', '@2', '@3');
    expect(line()).toBeNull();
    document.querySelector('.ngdialog')?.remove();
    await tip.look();
    await choose('@1', '@2', '@3');
    expect(line()).not.toBeNull();
  });

  it('follows the choice while it stands, back to a group named before', async () => {
    await choose('@1', '@2', '@3');
    const part = { idHint: '@@g2', name: '环卫一组', shared: 3 };
    alike = [part, repeated];
    await choose('@1', '@2', '@3', '@4');
    expect(said()).toContain('「环卫一组」里已有所选 3 人');
    alike = [{ ...repeated, shared: 5 }, part];
    await choose('@1', '@2', '@3', '@4', '@5');
    expect(said()).toContain('「环卫科工作群」里已有所选 5 人');
    expect(document.documentElement.querySelectorAll('[popover]')).toHaveLength(1);
  });

  it('goes with the dialog', async () => {
    await choose('@1', '@2', '@3');
    document.querySelector('.ngdialog')?.remove();
    await tip.look();
    expect(line()).toBeNull();
  });

  it('a likelier group takes the line', async () => {
    await choose('@1', '@2', '@3');
    alike = [{ idHint: '@@g2', name: '市容科工作群', shared: 4 }, repeated];
    await choose('@1', '@2', '@3', '@4');
    expect(said()).toContain('「市容科工作群」');
    expect(document.documentElement.querySelectorAll('[popover]')).toHaveLength(1);
  });

  it('an answer for people who are no longer chosen is dropped', async () => {
    let answer: (groups: readonly ChosenOverlap[]) => void = () => undefined;
    const slow = new CreatingTip({
      ...tip.deps,
      findOverlap: () => new Promise((done) => (answer = done)),
    });
    await choose('@1', '@2', '@3');
    tip.stop();
    const first = slow.look();
    document.querySelector('.contactor')?.remove();
    await slow.look();
    answer([repeated]);
    await first;
    expect(line()).toBeNull();
  });

  it('is silent where the same dialog adds members to a group', async () => {
    const page = new DOMParser().parseFromString(dialog(['@1', '@2', '@3'], ''), 'text/html');
    document.body.append(page.body.firstElementChild!);
    await tip.look();
    expect(asked).toEqual([]);
  });
});

describe('opening the group', () => {
  it('is offered where the list shows it: the dialog is left and the row clicked', async () => {
    const clicks: string[] = [];
    document.querySelector('.chat_item')?.addEventListener('click', () => clicks.push('row'));
    await choose('@1', '@2', '@3');
    document
      .querySelector('.ngdialog-close')
      ?.addEventListener('click', () => clicks.push('close'));
    client.creating(document)?.opener('@@g1')?.();
    expect(clicks).toEqual(['close', 'row']);
    expect(said()).toContain('打开该群');
  });

  it('is not offered where the row is out of reach', async () => {
    alike = [{ ...repeated, idHint: '@@far' }];
    await choose('@1', '@2', '@3');
    expect(said()).not.toContain('打开该群');
  });
});
