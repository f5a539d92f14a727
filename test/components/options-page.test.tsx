// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/options-page';
import { optionsWords } from '../../lib/i18n/options/options-texts';
import type { ProfilePreview, TakenProfile } from '../../lib/pages/options-views';
import { layerSettings, viewSettings } from '../../lib/profile/layers';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const nothing = () => undefined;
const act = {
  onFile: nothing,
  onText: nothing,
  onApply: nothing,
  onCancel: nothing,
  onUndo: nothing,
  onRemove: nothing,
  onForget: nothing,
  onAddress: nothing,
  onRefresh: nothing,
  onStop: nothing,
};
const profile: TakenProfile = {
  name: '香洲区工作群规范',
  serial: 3,
  status: 'in-force',
  from: 'policy',
  appliedAt: 0,
  signed: true,
  trusted: true,
  standing: 'current',
  warnings: [],
};
const layered = layerSettings(
  {
    format: 'qunyue-profile',
    version: 1,
    serial: 3,
    name: '香洲区工作群规范',
    settings: { rules: { sticker: { level: 'tip' } }, workHours: { graceMinutes: 20 } },
    locked: ['rules.sticker.level'],
  },
  { rules: { dailyBudget: 5 } },
);
const overview = { values: viewSettings(layered), profile, canUndo: true, problems: [] };

const page = (more: Partial<OptionsPageProps> = {}) =>
  show(
    <OptionsPage
      page={words()}
      words={optionsWords('zh-CN')}
      overview={overview}
      unreadable={false}
      refused={new Map()}
      busy={false}
      tablesUnreadable={false}
      openedAt={0}
      version="0.1.0"
      clients={[{ id: 'wechat-web', name: '微信网页版', hosts: ['wx.qq.com'] }]}
      parts={[{ name: 'preact', licence: 'MIT' }]}
      moment={(at) => `T${at}`}
      onSet={nothing}
      onReset={nothing}
      onDismiss={nothing}
      onWipe={nothing}
      onLocale={nothing}
      draftActions={{ onOpen: nothing, onDelete: nothing, onAskToNotify: nothing }}
      act={act}
      {...more}
    />,
  );
const rowOf = (root: Element, name: string): Element => {
  const row = [...root.querySelectorAll('.setting')].find(
    (each) => wordsOf(each.querySelector('.name')) === name,
  );
  if (!row) throw new Error(`no row ${name}`);
  return row;
};
const buttonOf = (root: Element, label: string): HTMLElement => {
  const button = [...root.querySelectorAll<HTMLElement>('button')].find(
    (each) => wordsOf(each) === label,
  );
  if (!button) throw new Error(`no button ${label}`);
  return button;
};

describe('a setting', () => {
  it('says whose word holds', () => {
    const root = page();
    const origin = (name: string) => wordsOf(rowOf(root, name).querySelector('.origin'));
    expect(origin('空回复')).toBe('内置');
    expect(origin('上下班前后宽限（分钟）')).toBe('规范「香洲区工作群规范」');
    expect(origin('每天至多确认几次，之后只提示')).toBe('我的');
  });

  it('is shown as locked, by whom, without a control', () => {
    const row = rowOf(page(), '表情包');
    expect(wordsOf(row.querySelector('.origin'))).toBe('已由规范「香洲区工作群规范」锁定');
    expect(wordsOf(row.querySelector('.value'))).toBe('提示一行');
    expect(row.querySelector('input, select, button')).toBeNull();
  });

  it('can be changed, and one’s own be given back', () => {
    const [onSet, onReset] = [vi.fn(), vi.fn()];
    const root = page({ onSet, onReset });
    const select = rowOf(root, '空回复').querySelector('select');
    if (select) select.value = 'tip';
    select?.dispatchEvent(new Event('change'));
    expect(onSet).toHaveBeenCalledWith('rules.empty-reply.level', 'tip');
    rowOf(root, '每天至多确认几次，之后只提示').querySelector<HTMLElement>('button')?.click();
    expect(onReset).toHaveBeenCalledWith('rules.dailyBudget');
  });

  it('names at the field what is wrong with what was typed', () => {
    const path = 'workHours.tue';
    const problem = { code: 'wrong-value', path, expected: 'list', found: '8:30-7' };
    const row = rowOf(page({ refused: new Map([[path, [problem]]]) }), '周二');
    expect(row.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(wordsOf(row.querySelector('[role=alert]'))).toBe(
      '周二 应为列表，现为 8:30-7，此项不采用',
    );
  });
});

describe('a profile looked at', () => {
  const preview: ProfilePreview = {
    ok: true,
    text: '{}',
    profile: { name: '新规范', serial: 4, status: 'draft' },
    signed: true,
    trusted: false,
    warnings: [],
    changes: [{ path: 'workHours.mon', before: [['08:30', '17:30']], after: [], locked: false }],
    needsFingerprint: { publicKey: 'k', firstWords: ['甲', '乙', '丙', '丁', '戊', '己'] },
  };

  it('shows each changed value before and after', () => {
    const row = page({ preview }).querySelector('.diff tbody tr');
    expect([...(row?.children ?? [])].map((cell) => wordsOf(cell))).toEqual([
      '周一',
      '08:30-17:30',
      '休息',
    ]);
  });

  it('is applied with the last words as typed', () => {
    const onApply = vi.fn();
    const root = page({ preview, act: { ...act, onApply } });
    expect(wordsOf(root.querySelector('.key-check'))).toContain('甲 乙 丙 丁 戊 己');
    const input = root.querySelector<HTMLInputElement>('#last-words');
    if (input) input.value = '庚 辛';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve().then(() => {
      buttonOf(root, '采用这份规范').click();
      expect(onApply).toHaveBeenCalledWith('庚 辛');
    });
  });

  it('says why it can’t be', () => {
    const problems = [{ code: 'bad-signature', path: '', expected: '', found: '' }];
    const root = page({ preview: { ok: false, problems } });
    expect(wordsOf(root.querySelector('.preview [role=alert]'))).toContain('签名不符');
    expect(root.querySelector('.diff')).toBeNull();
  });
});

describe('stored data', () => {
  it('are counted field by field, in words', () => {
    const fields = [{ name: 'memberKeys', meaning: 'keyed' as const, present: 41 }];
    const root = page({
      tables: [
        { place: 'database', name: 'groups', rows: 46, inBackup: true, inExport: true, fields },
      ],
    });
    expect(wordsOf(root.querySelector('.stored summary'))).toBe(
      '群（台账） · 46 条 · 进备份 · 可导出',
    );
    expect(wordsOf(root.querySelector('.stored tbody tr'))).toContain('成员的摘要');
    expect(wordsOf(root.querySelector('.stored tbody td.num'))).toBe('41');
  });

  it('are erased only after what goes and what stays was said', async () => {
    const onWipe = vi.fn();
    const root = page({ onWipe });
    buttonOf(root, '清除…').click();
    expect(onWipe).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(wordsOf(root.querySelector('.wipe'))).toMatch(/将清除：.*会留下：/);
    buttonOf(root, '我明白，全部清除').click();
    expect(onWipe).toHaveBeenCalledOnce();
  });
});

it('leads to each part by a link that has its place', () => {
  const root = page();
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.sections a')];
  expect(links).toHaveLength(6);
  for (const link of links)
    expect(root.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
});
