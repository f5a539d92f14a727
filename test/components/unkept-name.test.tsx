// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { InventoryActions } from '../../components/inventory-actions';
import { InventoryPage } from '../../components/inventory-page';
import { coverageSummary } from '../../lib/coverage/coverage-summary';
import { LOCALES } from '../../lib/i18n/locale';
import { panelTexts } from '../../lib/i18n/inventory-panel/panel-texts';
import { fullLedgerOf } from '../../lib/overview/full-ledger';
import { builtInSettings } from '../../lib/profile/built-in';
import { group } from '../overview/fixture';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const AS_OF = Date.parse('2026-11-22T08:40Z');
const WHY = '未分类的群，名称不存盘；下次打开聊天网页后可见。';
const unkept = { name: '', isNameUnkept: true, kind: 'unknown' } as const;
const groups = [
  group('a', { ...unkept, memberCount: 9 }),
  group('b', unkept),
  group('c', { name: '', kind: 'unknown' }),
  group('d', { name: '望江阁', kind: 'unknown' }),
  group('e'),
];
const edit = vi.fn<InventoryActions['edit']>(() => Promise.resolve([]));

const inventory = (sorting: boolean) =>
  show(
    <InventoryPage
      words={words()}
      ledger={fullLedgerOf(groups, AS_OF, { findings: [] })}
      sorting={sorting}
      coverage={coverageSummary([], groups)}
      context={{ settings: builtInSettings, asOf: new Date(AS_OF), decisions: [] }}
      actions={{
        edit,
        decide: () => undefined,
        takeBack: () => undefined,
        partNext: () => undefined,
        copy: () => undefined,
        open: () => undefined,
      }}
      onDismissStorage={() => undefined}
      onLocale={() => undefined}
    />,
  );

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 800 });
});

const press = async (page: Element, label: string, nth = 0) => {
  const buttons = [...page.querySelectorAll<HTMLElement>('button')];
  await act(() => buttons.filter((each) => wordsOf(each).startsWith(label))[nth]?.click());
};

describe('a group whose name is not at hand', () => {
  it('is in the table as such, and one without a name is not taken for it', () => {
    const names = [...inventory(false).querySelectorAll('tbody th')].map(wordsOf);
    expect(names.sort()).toEqual(
      ['（名称不存盘）', '（名称不存盘）', '（没有群名）', '望江阁', '群 e'].sort(),
    );
  });

  it('says why in its panel, and of unsorted groups that what is written does not stay', async () => {
    const page = inventory(false);
    await press(page, '（名称不存盘）');
    const { words: stays } = panelTexts('zh-CN').unkept;
    expect(wordsOf(page.querySelector('aside'))).toContain(WHY);
    expect(wordsOf(page.querySelector('aside'))).toContain(stays);
    await press(page, '望江阁');
    expect(wordsOf(page.querySelector('aside'))).not.toContain(WHY);
    expect(wordsOf(page.querySelector('aside'))).toContain(stays);
    await press(page, '群 e');
    expect(wordsOf(page.querySelector('aside'))).not.toContain(stays);
  });

  it('can be sorted, and the answer names it by those words', async () => {
    const page = inventory(true);
    expect(wordsOf(page.querySelector('.card'))).toContain(`（名称不存盘）${WHY}`);
    await press(page, '工作');
    await press(page, '以后');
    await press(page, '以后');
    expect(edit).toHaveBeenCalledWith(['a'], { kind: 'work' }, '「（名称不存盘）」已设为工作');
    expect(wordsOf(page.querySelector('.card'))).not.toContain(WHY);
  });

  it('is spoken of in every language', () => {
    const told = LOCALES.map((locale) => panelTexts(locale).unkept);
    for (const field of ['name', 'why', 'words'] as const)
      expect(new Set(told.map((each) => each[field])).size).toBe(LOCALES.length);
  });
});
