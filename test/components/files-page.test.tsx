// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FilesPage, type FilesPageProps } from '../../components/files-page';
import { joinedFigures } from '../../lib/overview/joined-figures';
import { previewList } from '../../lib/pages/files-list';
import { groupOf } from '../support/group';
import { HOSTILE_STRINGS } from '../support/hostile-strings';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const work = [
  groupOf('防汛值班工作群', { unit: '应急局' }),
  groupOf('环卫作业调度群', { unit: '城管局' }),
];
const nothing = () => undefined;
const props = (more: Partial<FilesPageProps> = {}): FilesPageProps => ({
  words: words(),
  unreadable: false,
  report: { groups: work, unknown: 2, problems: [], onSave: nothing },
  list: {
    kept: [],
    problems: [],
    onFile: nothing,
    onPaste: nothing,
    onMap: nothing,
    onTake: nothing,
    onDiscard: nothing,
    onUndo: nothing,
    onTemplate: nothing,
  },
  sources: {
    gone: new Map(),
    refused: [],
    restored: false,
    onFiles: nothing,
    onRemove: nothing,
    onRestore: nothing,
    onUndoRestore: nothing,
  },
  review: { onReviewed: nothing },
  onLocale: nothing,
  ...more,
});
const page = (more: Partial<FilesPageProps> = {}) => show(<FilesPage {...props(more)} />);
const button = (shown: Element, label: string) =>
  [...shown.querySelectorAll('button')].find((each) => wordsOf(each).includes(label));
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => vi.restoreAllMocks());

describe('reports', () => {
  it('offer work groups alone, all ticked, and the way to sort the others', () => {
    const shown = page().querySelector('#report')!;
    expect(shown.querySelectorAll('.checklist input:checked')).toHaveLength(2);
    expect(wordsOf(shown)).toContain('另有 2 个群待分类，不能导出');
    expect(shown.querySelector('a')?.getAttribute('href')).toBe('/inventory.html#unclassified');
  });

  it('save what is ticked, in the form that was chosen', async () => {
    const onSave = vi.fn();
    const shown = page({ report: { groups: work, unknown: 0, problems: [], onSave } });
    shown.querySelector<HTMLInputElement>('.checklist input')!.click();
    shown.querySelectorAll<HTMLInputElement>('.formats input')[2]!.click();
    await settled();
    button(shown, '存成文件')!.click();
    expect(onSave).toHaveBeenCalledWith({
      scope: 'own',
      format: 'csv',
      table: 'filing',
      unit: '',
      groupIds: ['环卫作业调度群'],
    });
  });

  it('offer joined inventories, but not as JSON Lines', async () => {
    const onSave = vi.fn();
    const merged = [...work, groupOf('同事的群')];
    const shown = page({ report: { groups: work, merged, unknown: 0, problems: [], onSave } });
    shown.querySelectorAll<HTMLInputElement>('.scope input')[1]!.click();
    await settled();
    expect(wordsOf(shown)).toContain('已选 3 / 3');
    shown.querySelectorAll<HTMLInputElement>('.formats input')[3]!.click();
    await settled();
    expect(wordsOf(shown)).toContain('已选 2 / 2');
  });
});

describe('an own list', () => {
  const table = [
    ['群名称', '人数', '甲'],
    ['防汛值班工作群', '很多', ''],
    ['园林绿化养护群', '9', ''],
  ];
  const withPreview = async (more: Partial<FilesPageProps['list']> = {}) => {
    const preview = await previewList(table, '2026-11-22', work);
    return page({ list: { ...props().list, preview, ...more } }).querySelector('#list')!;
  };

  it('is shown row by row with named problems before anything is stored', async () => {
    const shown = await withPreview();
    const rows = [...shown.querySelectorAll('.sheet tbody tr')].map(wordsOf);
    expect(rows[0]).toMatch(/2 ?已有成员 应为人数，此项不采用：很多/);
    expect(rows[1]).toMatch(/3 ?新增/);
    expect(wordsOf(button(shown, '导入 2 个群')!)).toBe('导入 2 个群');
  });

  it('lets each column be named', async () => {
    const onMap = vi.fn();
    const shown = await withPreview({ onMap });
    const select = shown.querySelectorAll('select')[2]!;
    expect(select.value).toBe('');
    select.value = 'owner';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onMap).toHaveBeenCalledWith(2, 'owner');
  });

  it('is not taken twice at once', async () => {
    const onTake = vi.fn();
    button(await withPreview({ onTake, busy: { words: '正在导入' } }), '导入 2 个群')!.click();
    expect(onTake).not.toHaveBeenCalled();
  });

  it('can be taken back', () => {
    const onUndo = vi.fn();
    const batches = [{ id: 'b1', at: Date.parse('2026-11-20T08:00Z'), added: 3, changed: 1 }];
    const shown = page({ list: { ...props().list, batches, onUndo } });
    button(shown, '撤销')!.click();
    expect(onUndo).toHaveBeenCalledWith('b1');
  });
});

it('joined inventories are counted by people, and nobody is named', () => {
  const group = groupOf('防汛值班工作群', { memberKeys: ['秘密成员'] });
  const figures = joinedFigures([
    {
      group,
      seenBy: 3,
      sourceIds: ['a'],
      unsure: true,
      conflicts: [{ field: 'unit', values: ['甲局', '乙局'] }],
    },
    { group: work[1]!, seenBy: 0, sourceIds: [], unsure: false, conflicts: [] },
  ]);
  const onRestore = vi.fn();
  const file = { id: 's', addedAt: 1, exportedAt: 1, groups: 9, own: true, others: false };
  const sources = [file, { ...file, id: 't', own: false, others: true }];
  const shown = page({
    sources: { ...props().sources, figures, sources, gone: new Map([['s', 4]]), onRestore },
  }).querySelector('#sources')!;
  expect(wordsOf(shown)).toMatch(/3 人所见：1 个群.*仅手工填报：1 个群.*1 个群可能重复计入/);
  expect(wordsOf(shown.querySelector('.conflicts tbody'))).toMatch(/单位 ?甲局 ?乙局/);
  expect(shown.innerHTML).not.toContain('秘密成员');
  button(shown, '写回 4 个群')!.click();
  expect(onRestore).toHaveBeenCalledWith('s');
});

it('the review tells its date and is marked done', () => {
  const onReviewed = vi.fn();
  const shown = page({
    review: { review: { due: true, dueOn: '11月1日' }, onReviewed },
  }).querySelector('#review')!;
  expect(wordsOf(shown)).toContain('该核对了 还没有核对过');
  button(shown, '本月已核对')!.click();
  expect(onReviewed).toHaveBeenCalledOnce();
});

it('hostile strings stay text in every place', async () => {
  const rows = HOSTILE_STRINGS.map((text) => [text, text, text]);
  const preview = await previewList([['群名称', '人数', '<b>x'], ...rows], '2026-11-22', work);
  const problems = HOSTILE_STRINGS.slice(0, 9).map((text) => ({
    code: text,
    path: text,
    expected: '',
    found: text,
  }));
  const shown = page({
    report: {
      groups: HOSTILE_STRINGS.map((text, at) => groupOf(text, { id: `g${at}`, unit: text })),
      unknown: 0,
      problems,
      onSave: nothing,
    },
    list: { ...props().list, preview, problems, name: '<img src=x>.csv' },
    sources: { ...props().sources, refused: [{ name: '<script>', problems }] },
  });
  const tags = new Set([...shown.querySelectorAll('*')].map(({ localName }) => localName));
  for (const tag of [
    'script',
    'img',
    'iframe',
    'object',
    'embed',
    'style',
    'video',
    'meta',
    'base',
  ])
    expect(tags).not.toContain(tag);
  expect([...shown.querySelectorAll('a')].every(({ href }) => !href.includes('script:'))).toBe(
    true,
  );
  expect(shown.querySelectorAll('.foreign b, .foreign a, .foreign form')).toHaveLength(0);
});
