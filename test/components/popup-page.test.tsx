// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PopupPage, type PopupPageProps } from '../../components/popup-page';
import { popupTexts } from '../../lib/i18n/popup/popup-texts';
import { ledgerOf } from '../../lib/overview/ledger';
import { finding, group } from '../overview/fixture';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => group(id));

const NOW = Date.parse('2026-11-22T16:40:00+08:00');
const popup = (more: Partial<PopupPageProps> = {}) =>
  show(
    <PopupPage
      words={words()}
      texts={popupTexts('zh-CN')}
      checking={false}
      options="/options.html"
      page={{ state: 'guarding', unjudged: 0 }}
      now={{ time: '周日 16:40', status: '休息日，周一 08:30 上班' }}
      ledger={ledgerOf(six, [])}
      inventory="/inventory.html"
      recognising={false}
      onRecognise={() => undefined}
      openedAt={NOW}
      draftActions={{
        onOpen: () => undefined,
        onDelete: () => undefined,
        onAskToNotify: () => undefined,
      }}
      {...more}
    />,
  );

describe('the header', () => {
  it('says that this page is guarded, and what time it is', () => {
    const page = popup();
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('本页提醒已开启');
    expect(wordsOf(page.querySelector('header'))).toContain('周日 16:40 · 休息日，周一 08:30 上班');
  });

  it('says why it is not, and offers to look again', () => {
    const onRecognise = vi.fn();
    const page = popup({ page: { state: 'unrecognised', unjudged: 0 }, onRecognise });
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('未生效');
    expect(wordsOf(page.querySelector('.why p'))).toContain('没认出输入框');
    page.querySelector<HTMLElement>('.why button')?.click();
    expect(onRecognise).toHaveBeenCalledOnce();
  });

  it('tells what works on a partly recognised page, and gives a diagnosis', () => {
    const onDiagnose = vi.fn();
    const health = {
      clientId: 'feishu',
      state: 'partial',
      unjudged: 0,
      missing: ['composer.button'],
      experimental: true,
    } as const;
    const page = popup({ page: { state: 'partial', unjudged: 0, health }, onDiagnose });
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('部分生效');
    expect(wordsOf(page.querySelector('.why'))).toContain('没认出发送按钮');
    expect(wordsOf(page.querySelector('.why'))).toContain('试验支持');
    page.querySelectorAll<HTMLElement>('.why button')[1]?.click();
    expect(onDiagnose).toHaveBeenCalledOnce();
  });

  it('says that nothing is needed where nobody else reads', () => {
    const page = popup({ page: { state: 'silent', unjudged: 0 } });
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('此页无需提醒');
    expect(page.querySelector('.why button')).toBeNull();
  });

  it('does not look again twice at once', () => {
    const onRecognise = vi.fn();
    const page = popup({
      page: { state: 'failed', unjudged: 0 },
      recognising: true,
      onRecognise,
    });
    page.querySelector<HTMLElement>('.why button')?.click();
    expect(onRecognise).not.toHaveBeenCalled();
  });

  it('has nothing to explain or to do on a page that is no chat', () => {
    const page = popup({ page: { state: 'elsewhere', unjudged: 0 } });
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('此页不是聊天网页');
    expect(page.querySelector('.why')).toBeNull();
  });

  it('owns up to sends that left unjudged, even while guarding', () => {
    const page = popup({ page: { state: 'guarding', unjudged: 2 } });
    expect(wordsOf(page.querySelector('.why'))).toContain('2 条消息没来得及判断');
  });
});

describe('the inventory in short', () => {
  it('counts the groups in words that can be read out', () => {
    expect(wordsOf(popup().querySelector('.counts'))).toContain('6 个群');
  });

  it('says there is nothing to do only when everything was judged', () => {
    expect(wordsOf(popup().querySelector('main'))).toContain('无需处理');
    const unjudged = [...six, group('u', { kind: 'unknown' })];
    expect(wordsOf(popup({ ledger: ledgerOf(unjudged, []) }))).not.toContain('无需处理');
    expect(wordsOf(popup({ ledger: ledgerOf(six) }))).not.toContain('无需处理');
  });

  it('gives each finding a count, an example and a way to its evidence', () => {
    const page = popup({ ledger: ledgerOf(six, [finding('duplicate', ['a', 'b'])]) });
    const line = page.querySelector('.finds a');
    expect(wordsOf(line)).toContain('疑似重复1 组 2 群');
    expect(wordsOf(line)).toContain('群 a ⇄ 群 b');
    expect(line?.getAttribute('href')).toBe('/inventory.html#duplicate');
  });

  it('sums up what does not fit in one more line', () => {
    const checks = ['duplicate', 'finished', 'inactive', 'several-per-unit', 'x', 'y'];
    const page = popup({
      ledger: ledgerOf(
        six,
        checks.map((check) => finding(check, ['a'])),
      ),
    });
    expect(page.querySelectorAll('.finds li')).toHaveLength(5);
    expect(wordsOf(page.querySelector('.rest'))).toBe('其余 2 类：x 1 群，y 1 群');
  });

  it('says what to do when nothing was seen, and when the inventory cannot be read', () => {
    expect(wordsOf(popup({ ledger: ledgerOf([], []) }))).toContain('还没有看到群');
    expect(wordsOf(popup({ ledger: { state: 'unreadable' } }))).toContain('这次没读到台账');
  });
});

describe('the footer', () => {
  it('names the rules that hold', () => {
    expect(wordsOf(popup().querySelector('footer'))).toBe('内置规则全部群');
    const named = popup({ profile: { name: '区工作群规范', status: '已生效', caution: false } });
    expect(wordsOf(named.querySelector('footer'))).toContain('区工作群规范 · 已生效');
    expect(named.querySelector('.soon')).toBeNull();
    const ending = popup({ profile: { name: '甲', status: '12月15日 到期', caution: true } });
    expect(wordsOf(ending.querySelector('.soon'))).toBe('12月15日 到期');
  });

  it('says that the last answer is being looked at again, and leads to the settings', () => {
    expect(wordsOf(popup({ checking: true }).querySelector('footer'))).toContain('正在核对');
    expect(wordsOf(popup().querySelector('footer'))).not.toContain('正在核对');
    const gear = popup().querySelector('a.gear');
    expect([gear?.getAttribute('href'), gear?.getAttribute('aria-label')]).toEqual([
      '/options.html',
      '设置',
    ]);
  });
});

describe('what is to be known first', () => {
  it('tells a repair and what can be looked at, and nothing when all is well', () => {
    const page = popup({ storage: { state: 'restored', at: NOW, rows: 9, backupAt: NOW } });
    expect(wordsOf(page.querySelector('.notice'))).toContain('已用11月22日的备份修复');
    expect(page.querySelector('.notice a')?.getAttribute('href')).toBe('/options.html#privacy');
    expect(popup({ storage: { state: 'ok' } }).querySelector('.notice')).toBeNull();
    const blocked = popup({ storage: { state: 'unavailable', reason: 'blocked' } });
    expect(wordsOf(blocked.querySelector('.notice'))).toContain('打不开');
  });

  it('reminds of the review when it is due', () => {
    const page = popup({ reviewDue: '11月20日' });
    expect(wordsOf(page.querySelector('.review'))).toBe('该复核台账了（应于11月20日）');
    expect(popup().querySelector('.review')).toBeNull();
  });
});

describe('today', () => {
  const draft = {
    id: 'd',
    name: '环卫科工作群',
    kind: 'work' as const,
    keptAt: NOW,
    dueAt: Date.parse('2026-11-23T08:30:00+08:00'),
  };
  const today = { shown: 4, heeded: 3, drafts: [draft], mayNotify: false };

  it('tells reminders, how many were heeded, and the kept drafts', () => {
    const foot = popup({ today }).querySelector('footer');
    expect(wordsOf(foot)).toContain('今日提醒 4 次，采纳 3 次 · 留存草稿 1');
  });

  it('says that there was none, without a row of zeros', () => {
    const foot = popup({ today: { ...today, shown: 0, heeded: 0, drafts: [] } });
    expect(wordsOf(foot.querySelector('.today'))).toBe('今日没有提醒');
  });

  it('lists a kept draft by group and time, with its two actions', () => {
    const [onOpen, onDelete, onAskToNotify] = [vi.fn(), vi.fn(), vi.fn()];
    const page = popup({ today, draftActions: { onOpen, onDelete, onAskToNotify } });
    expect(wordsOf(page.querySelector('.drafts li'))).toContain('11月23日 08:30 提醒');
    const [open, remove, notify] = page.querySelectorAll<HTMLElement>('.drafts button');
    expect(open?.getAttribute('aria-label')).toBe('打开「环卫科工作群」的草稿');
    open?.click();
    remove?.click();
    notify?.click();
    expect([onOpen.mock.calls, onDelete.mock.calls]).toEqual([[['d']], [['d']]]);
    expect(onAskToNotify).toHaveBeenCalledOnce();
  });

  it('says which are overdue', () => {
    const page = popup({ today, openedAt: draft.dueAt });
    expect(wordsOf(page.querySelector('.drafts li'))).toContain('11月23日 08:30 已到时间');
  });

  it('shows no list without drafts, and asks for no permission twice', () => {
    expect(popup({ today: { ...today, drafts: [] } }).querySelector('.drafts')).toBeNull();
    const allowed = popup({ today: { ...today, mayNotify: true } });
    expect(allowed.querySelectorAll('.drafts button')).toHaveLength(2);
  });
});
