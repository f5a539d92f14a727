// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { InventoryPage, type InventoryPageProps } from '../../components/inventory-page';
import { ledgerOf } from '../../lib/overview/ledger';
import { finding, group } from '../overview/fixture';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const groups = [
  group('a', { name: '甲群', memberCount: 46, observedSince: Date.parse('2026-03-02T02:00Z') }),
  group('b', { name: '乙群', memberCount: 33 }),
  group('c', { name: '丙群', kind: 'unknown' }),
];
const duplicate = finding('duplicate', ['a', 'b'], {
  keep: 'a',
  band: 'high',
  evidence: [
    { key: 'x', facts: {} },
    { key: 'y', facts: {}, against: true },
  ],
});

const inventory = (more: Partial<InventoryPageProps> = {}) =>
  show(
    <InventoryPage
      words={words()}
      ledger={ledgerOf(groups, [duplicate])}
      firstFilter="all"
      onKind={() => undefined}
      onLocale={() => undefined}
      {...more}
    />,
  );

const rowNames = (page: Element) =>
  [...page.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const button = (page: Element, label: string) =>
  [...page.querySelectorAll<HTMLElement>('button')].find((each) => wordsOf(each) === label);
const press = async (page: Element, label: string) => {
  await act(() => button(page, label)?.click());
};

describe('the table', () => {
  it('is a table with a caption and headed rows and columns', () => {
    const table = inventory().querySelector('table');
    expect(wordsOf(table?.querySelector('caption') ?? null)).toContain('本账号所见的群');
    const heads = [...(table?.querySelectorAll('thead th[scope=col]') ?? [])].map(wordsOf);
    expect(heads).toEqual(['名称', '性质', '成员', '最近所见', '结论']);
    expect(table?.querySelectorAll('tbody th[scope=row]')).toHaveLength(3);
  });

  it('sorts by a column and says so', async () => {
    const page = inventory();
    await press(page, '成员');
    expect(rowNames(page)).toEqual(['甲群', '乙群', '丙群']);
    expect(page.querySelector('.col-members')?.getAttribute('aria-sort')).toBe('descending');
    expect(page.querySelector('.col-conclusion')?.hasAttribute('aria-sort')).toBe(false);
    await press(page, '成员');
    expect(rowNames(page)).toEqual(['乙群', '甲群', '丙群']);
  });

  it('lists what is searched for, and counts it', async () => {
    const page = inventory();
    const input = page.querySelector('input')!;
    await act(() => {
      input.value = '乙';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(rowNames(page)).toEqual(['乙群']);
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('列出 1 个，共所见 3 个群');
  });

  it('opens on the groups that nobody has sorted yet, when asked to', () => {
    expect(rowNames(inventory({ firstFilter: 'unknown' }))).toEqual(['丙群']);
  });

  it('links each conclusion to its evidence', () => {
    const page = inventory();
    const link = page.querySelector<HTMLAnchorElement>('tbody tr:nth-child(2) td a');
    expect(wordsOf(link)).toBe('可并入「甲群」');
    const card = page.querySelector(link?.getAttribute('href') ?? '');
    expect(wordsOf(card)).toContain('甲群 ⇄ 乙群');
    expect(wordsOf(card)).toContain('建议保留「甲群」');
    expect(wordsOf(card?.querySelector('.evidence li:last-child') ?? null)).toContain(
      '不支持这一结论',
    );
  });
});

describe('the coverage line', () => {
  it('says since when and of how many the members are known', () => {
    expect(wordsOf(inventory().querySelector('.cover'))).toContain(
      '本账号所见 3 个群（3月2日 起，已知成员的有 0 个群）。没看到，不等于没活动。',
    );
  });
});

describe('the kind of a group', () => {
  it('is set by one press', async () => {
    const onKind = vi.fn();
    const page = inventory({ onKind, firstFilter: 'unknown' });
    await act(() => page.querySelector<HTMLElement>('.kinds button')?.click());
    expect(onKind.mock.calls[0]?.[1]).toBe('work');
  });

  it('is asked twice before a record is given up, and Escape goes back', async () => {
    const onKind = vi.fn();
    const page = inventory({ onKind, firstFilter: 'unknown' });
    await press(page, '社交');
    expect(onKind).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('取消');
    await act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    });
    expect(button(page, '不再记录此群')).toBeUndefined();
    await press(page, '社交');
    await press(page, '不再记录此群');
    expect(onKind.mock.calls[0]?.[1]).toBe('social');
  });

  it('moves with the arrow keys and sets nothing in passing', async () => {
    const onKind = vi.fn();
    const page = inventory({ onKind, firstFilter: 'unknown' });
    const pressed = page.querySelector<HTMLElement>('.kinds [aria-pressed=true]');
    pressed?.focus();
    await act(() => {
      pressed?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    });
    expect(document.activeElement?.textContent).toBe('社交');
    expect(onKind).not.toHaveBeenCalled();
  });
});

describe('the other states', () => {
  it('chooses a language by its own name', async () => {
    const onLocale = vi.fn();
    await press(inventory({ onLocale }), '繁體');
    expect(onLocale).toHaveBeenCalledWith('zh-TW');
  });

  it('speaks English when asked to', () => {
    expect(wordsOf(inventory({ words: words('en') }).querySelector('.cover'))).toContain(
      'This account has seen 3 groups (since 2 Mar;',
    );
  });

  it('teaches when there is nothing, and says when it cannot read', () => {
    expect(wordsOf(inventory({ ledger: ledgerOf([], []) }))).toContain('还没有看到群');
    expect(wordsOf(inventory({ ledger: { state: 'unreadable' } }))).toContain('没读到台账');
  });

  it('says what has not been judged', () => {
    expect(wordsOf(inventory().querySelector('aside'))).toContain('1 个待分类的群还没有参与判断');
  });
});
