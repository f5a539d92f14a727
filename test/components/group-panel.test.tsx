// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { GroupPanel, type GroupPanelProps } from '../../components/group-panel';
import type { InventoryActions } from '../../components/inventory-actions';
import type { CheckFinding } from '../../lib/checks/check';
import type { Group } from '../../lib/model/group';
import { fullLedgerOf } from '../../lib/overview/full-ledger';
import { builtInSettings } from '../../lib/profile/built-in';
import { finding, group } from '../overview/fixture';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const AS_OF = Date.parse('2026-11-22T08:40Z');
const duplicate = finding('duplicate', ['a', 'b'], {
  keep: 'a',
  band: 'high',
  scored: {
    score: 7,
    between: ['a', 'b'],
    factors: [
      { factor: 'start', weight: -6, value: '' },
      { factor: 'name', weight: 8, value: 'same' },
      { factor: 'members', weight: 5, value: 'nearly-all' },
    ],
  },
  overlaps: [
    { groupId: 'a', shared: 2, onlyHere: 1 },
    { groupId: 'b', shared: 2, onlyHere: 1 },
  ],
});

interface Given {
  readonly findings?: readonly CheckFinding[];
  readonly b?: Partial<Group>;
  readonly actions?: Partial<InventoryActions>;
  readonly decisions?: GroupPanelProps['context']['decisions'];
}

function panel({ findings = [duplicate], b = {}, actions = {}, decisions = [] }: Given = {}) {
  const groups = [
    group('a', { name: '甲群', memberKeys: ['1', '2', '3'] }),
    group('b', { name: '乙群', memberKeys: ['1', '2', '4'], ...b }),
  ];
  const { rows, names, byId } = fullLedgerOf(groups, AS_OF, { findings });
  return show(
    <GroupPanel
      row={rows[1]!}
      group={groups[1]!}
      names={names}
      units={['城管局']}
      context={{ byId, settings: builtInSettings, asOf: new Date(AS_OF), decisions }}
      words={words()}
      actions={{
        edit: () => Promise.resolve([]),
        decide: () => undefined,
        takeBack: () => undefined,
        partNext: () => undefined,
        copy: () => undefined,
        open: () => undefined,
        ...actions,
      }}
      onChoose={() => undefined}
      onKind={() => undefined}
      onClose={() => undefined}
    />,
  );
}

const button = (page: Element, label: string) =>
  [...page.querySelectorAll<HTMLElement>('button')].find((each) => wordsOf(each) === label);
const press = (page: Element, label: string) => act(() => button(page, label)?.click());
const type = (input: HTMLInputElement, value: string) =>
  act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    input.dispatchEvent(new Event('blur'));
    await new Promise((resolve) => setTimeout(resolve));
  });

describe('a cluster', () => {
  it('shows each factor with its figure, and their sum', () => {
    const figures = [...panel().querySelectorAll('.waterfall tbody .num')].map(wordsOf);
    expect(figures).toEqual(['−6', '+8', '+5', '7']);
  });

  it('words the notice for the group that goes, and for another kept one when asked', async () => {
    const copy = vi.fn();
    const page = panel({ actions: { copy } });
    await press(page, '复制通知');
    expect(copy.mock.calls[0]?.[0]).toContain('并入「甲群」');
    expect(wordsOf(page.querySelector('#notice'))).toBe('发到「乙群」的通知');
    await press(page, '改为保留「乙群」');
    expect(wordsOf(page.querySelector('#notice'))).toBe('发到「甲群」的通知');
    await press(page, '复制通知');
    expect(copy.mock.calls[1]?.[0]).toContain('并入「乙群」');
  });

  it('counts who is missing from the kept group', () => {
    expect(wordsOf(panel())).toContain('有 1 人不在保留的群里');
  });

  it('is no duplicate by a press, and again by another', async () => {
    const [decide, takeBack] = [vi.fn(), vi.fn()];
    await press(panel({ actions: { decide } }), '分工不同，不是重复');
    expect(decide.mock.calls[0]?.slice(0, 2)).toEqual(['not-duplicate', [['b', 'a']]]);
    const decisions = [{ kind: 'not-duplicate', groupIds: ['a', 'b'], decidedAt: AS_OF } as const];
    await press(panel({ findings: [], decisions, actions: { takeBack } }), '收回');
    expect(takeBack.mock.calls[0]?.slice(0, 2)).toEqual(['not-duplicate', [['a', 'b']]]);
  });
});

describe('two records of one group', () => {
  it('are joined or kept apart', async () => {
    const decide = vi.fn();
    const page = panel({ findings: [], b: { maybeSameAs: ['a', 'gone'] }, actions: { decide } });
    await press(page, '合并记录');
    await press(page, '分开');
    expect(decide.mock.calls.map(([kind]: unknown[]) => kind)).toEqual([
      'same-group',
      'other-group',
    ]);
  });
});

describe('the state', () => {
  it('goes on step by step', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = panel({ b: { state: 'to-handle' }, actions: { edit } });
    expect(button(page, '已解散')).toBeUndefined();
    await press(page, '已发通知');
    expect(edit).toHaveBeenCalledWith(['b'], { state: 'notified' }, expect.any(String));
  });

  it('is kept only with a reason', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = panel({ actions: { edit } });
    await press(page, '保留');
    expect(edit).not.toHaveBeenCalled();
    expect(page.querySelector<HTMLInputElement>('.keep-reason input')?.required).toBe(true);
  });
});

describe('the record', () => {
  it('saves a value when its field is left, and only when it is another', async () => {
    const edit = vi.fn(() => Promise.resolve([]));
    const page = panel({ b: { owner: '王某', byHand: ['owner'] }, actions: { edit } });
    const input = page.querySelector<HTMLInputElement>('#record-owner')!;
    await type(input, '王某');
    expect(edit).not.toHaveBeenCalled();
    await type(input, '李某');
    expect(edit).toHaveBeenCalledWith(['b'], { owner: '李某' }, '负责人已存下');
  });

  it('says at the field why a value was refused, and keeps it in sight', async () => {
    const problem = { code: 'too-long', path: 'owner', expected: '≤ 64', found: '' };
    const page = panel({ actions: { edit: () => Promise.resolve([problem]) } });
    const input = page.querySelector<HTMLInputElement>('#record-owner')!;
    await type(input, '某'.repeat(65));
    expect(wordsOf(page.querySelector('#record-owner-problem'))).toBe('太长，最多 64 个字');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toHaveLength(65);
  });

  it('says of each value where it comes from', () => {
    const page = panel({ b: { unit: '甲局', byHand: ['unit'] } });
    expect(wordsOf(page.querySelector('#record-unit-origin'))).toBe('手工');
    expect(wordsOf(page.querySelector('#record-owner-origin'))).toBe('未填');
  });
});

describe('the history', () => {
  it('says how surely the last activity is known', () => {
    const since = Date.parse('2026-08-01T02:00Z');
    expect(wordsOf(panel({ b: { observedSince: since } }))).toContain('自 8月1日 起未见活动');
    const at = Date.parse('2026-09-03T06:20Z');
    expect(wordsOf(panel({ b: { lastActivityAt: at } }))).toContain('9月3日 14:20 所见');
    expect(wordsOf(panel())).toContain('没有观察，不能判断');
  });
});

it('stands when a part of it fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { previousNames: undefined } as unknown as Partial<Group>;
  const page = panel({ b: broken });
  await act(() => Promise.resolve());
  expect(wordsOf(page)).toContain('这一部分没能显示');
  expect(wordsOf(page.querySelector('h2'))).toContain('乙群');
});
