// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { InventoryPage, type InventoryPageProps } from '../../components/inventory-page';
import type { InventoryActions } from '../../components/inventory-actions';
import { coverageSummary } from '../../lib/coverage/coverage-summary';
import { fullLedgerOf, partOfLedger } from '../../lib/overview/full-ledger';
import { builtInSettings } from '../../lib/profile/built-in';
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

const AS_OF = Date.parse('2026-11-22T08:40Z');

const actionsOf = (more: Partial<InventoryActions> = {}): InventoryActions => ({
  edit: () => Promise.resolve([]),
  decide: () => undefined,
  takeBack: () => undefined,
  partNext: () => undefined,
  copy: () => undefined,
  open: () => undefined,
  ...more,
});

const inventory = (more: Partial<InventoryPageProps> = {}) =>
  show(
    <InventoryPage
      words={words()}
      ledger={fullLedgerOf(groups, AS_OF, { findings: [duplicate] })}
      sorting={false}
      coverage={coverageSummary([], groups)}
      context={{ settings: builtInSettings, asOf: new Date(AS_OF), decisions: [] }}
      actions={actionsOf()}
      onDismissStorage={() => undefined}
      onLocale={() => undefined}
      {...more}
    />,
  );

// This DOM has no layout: give the scroller a height, as a screen would.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 800 });
});

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
    expect(heads).toEqual(['', '名称', '单位', '类型', '成员', '最近所见', '状态', '结论']);
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

  it('shows a group with its evidence when it is chosen, and Escape goes back', async () => {
    const page = inventory();
    expect(wordsOf(page.querySelector('tbody tr:nth-child(2) td:last-child'))).toBe(
      '可并入「甲群」',
    );
    await press(page, '乙群');
    const panel = page.querySelector('aside');
    expect(wordsOf(panel?.querySelector('h2') ?? null)).toBe('乙群 ⇄ 甲群');
    expect(wordsOf(panel)).toContain('建议保留「甲群」');
    expect(wordsOf(panel?.querySelector('.evidence li:last-child') ?? null)).toContain(
      '不支持这一结论',
    );
    expect(page.querySelector('tr[aria-current]')?.id).toBe('group-b');
    await act(() => {
      panel?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(wordsOf(page.querySelector('aside h2'))).toBe('结论与依据');
  });

  it('draws only what is in sight of many rows, and tells how many there are', () => {
    const many = Array.from({ length: 5000 }, (_, i) => group(`g${i}`));
    const page = inventory({ ledger: fullLedgerOf(many, AS_OF) });
    expect(page.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    const drawn = page.querySelectorAll('tbody tr:not(.room)').length;
    expect(drawn).toBeLessThan(100);
    // The others take up room, else there is nowhere to scroll to.
    const rooms = [...page.querySelectorAll<HTMLElement>('.room td')];
    const height = rooms.reduce((sum, { style }) => sum + Number.parseInt(style.height, 10), 0);
    expect(height).toBe((5000 - drawn) * 35);
  });

  it('shows the first rows while others are still read, and counts nothing yet', () => {
    const page = inventory({
      ledger: partOfLedger(groups, 5000, AS_OF),
      coverage: undefined,
    });
    expect(rowNames(page)).toHaveLength(3);
    expect(page.querySelector('table')?.getAttribute('aria-rowcount')).toBe('5001');
    const rooms = [...page.querySelectorAll<HTMLElement>('.room td')];
    const height = rooms.reduce((sum, { style }) => sum + Number.parseInt(style.height, 10), 0);
    expect(height).toBe((5000 - 3) * 35);
    expect(wordsOf(page.querySelector('.cover'))).toBe('正在读台账');
    expect(wordsOf(page.querySelector('.units'))).not.toContain('待分类');
  });

  it('moves from row to row by the arrow keys', async () => {
    const page = inventory();
    const stops = () =>
      [...page.querySelectorAll('.name')].map((name) => name.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1']);
    await act(() => {
      page
        .querySelector('.name')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    });
    expect(stops()).toEqual(['-1', '0', '-1']);
  });

  it('narrows to a filter and takes it back', async () => {
    const page = inventory();
    const add = page.querySelector<HTMLSelectElement>('select.add')!;
    await act(() => {
      add.value = 'kind:unknown';
      add.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rowNames(page)).toEqual(['丙群']);
    await act(() => page.querySelector<HTMLElement>('.chip button')?.click());
    expect(rowNames(page)).toHaveLength(3);
  });
});

describe('the coverage line', () => {
  it('says since when and of how many the members are known', () => {
    expect(wordsOf(inventory().querySelector('.cover'))).toContain(
      '本账号所见 3 个群（已知成员的有 0 个群）。没看到，不等于没活动。',
    );
  });
});

describe('the kind of a group', () => {
  const opened = async (edit: InventoryActions['edit']) => {
    const page = inventory({ actions: actionsOf({ edit }) });
    await press(page, '丙群');
    return page;
  };

  it('is set by one press', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = await opened(edit);
    await act(() => page.querySelector<HTMLElement>('.kinds button')?.click());
    expect(edit).toHaveBeenCalledWith(['c'], { kind: 'work' }, expect.any(String));
  });

  it('is asked twice before a record is given up, and Escape goes back', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = await opened(edit);
    await press(page, '社交');
    expect(edit).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('取消');
    await act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    });
    expect(button(page, '不再记录此群')).toBeUndefined();
    await press(page, '社交');
    await press(page, '不再记录此群');
    expect(edit).toHaveBeenCalledWith(['c'], { kind: 'social' }, expect.any(String));
  });
});

describe('sorting the groups that nobody has settled', () => {
  const asked = [
    group('x', { name: '某某群', kind: 'unknown' }),
    group('y', { name: '某乙群', kind: 'unknown' }),
  ];
  const sorter = (edit: InventoryActions['edit']) =>
    inventory({
      sorting: true,
      actions: actionsOf({ edit }),
      ledger: fullLedgerOf([...groups, ...asked], AS_OF),
    });
  const key = (page: Element, name: string) =>
    act(() => {
      page
        .querySelector('.card')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });

  it('goes by digits, and carries an answer out with the next one', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = sorter(edit);
    await key(page, '1');
    expect(edit).not.toHaveBeenCalled();
    await key(page, '2');
    expect(edit.mock.calls.map((call: unknown[]) => call.slice(0, 2))).toEqual([
      [['c'], { kind: 'work' }],
    ]);
    await press(page, '回到台账');
    expect(edit).toHaveBeenLastCalledWith(['x'], { kind: 'social' }, expect.any(String));
  });

  it('takes the last answer back', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = sorter(edit);
    await key(page, '2');
    await press(page, '退回上一个');
    expect(wordsOf(page.querySelector('.card h3'))).toBe('丙群');
    await press(page, '回到台账');
    expect(edit).not.toHaveBeenCalled();
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
      'This account has seen 3 groups (0 have known members)',
    );
  });

  it('teaches when there is nothing, and says when it cannot read', () => {
    expect(wordsOf(inventory({ ledger: fullLedgerOf([], AS_OF) }))).toContain('还没有看到群');
    expect(wordsOf(inventory({ ledger: { state: 'unreadable' } }))).toContain('没读到台账');
  });

  it('says what has not been judged', () => {
    expect(wordsOf(inventory().querySelector('aside'))).toContain('1 个待分类的群还没有参与判断');
  });
});
