// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { RemindersPage, type RemindersPageProps } from '../../components/reminders-page';
import { reminderTexts } from '../../lib/i18n/reminders/reminder-texts';
import { countsByRule } from '../../lib/overview/reminder-counts';
import { words } from './page-fixture';
import { show, words as wordsOf } from './show';

const rules = countsByRule(
  [{ day: '2026-11-20', rule: 'off-hours', counts: { shown: 12, sent: 10, kept: 2 } }],
  '*',
);
const page = (more: Partial<RemindersPageProps> = {}) =>
  show(
    <RemindersPage
      words={words()}
      texts={reminderTexts('zh-CN')}
      rules={rules}
      bars={[{ day: '2026-11-20', shown: 12, heeded: 2 }]}
      dateOf={(day) => day}
      unreadable={false}
      onSave={() => undefined}
      onLocale={() => undefined}
      {...more}
    />,
  );

it('tells each rule’s counts, and which could be relaxed', () => {
  const row = page().querySelector('.rule-counts tbody tr');
  expect(wordsOf(row)).toMatch(/^非工作时间.*放宽 ?12 ?2 ?10 ?0 ?0 ?0 ?83%$/);
});

it('has the chart as a table too', () => {
  const table = page().querySelector('.day-chart table');
  expect(wordsOf(table?.querySelector('tbody') ?? null)).toMatch(/2026-11-20 ?12 ?2/);
});

it('says that there was nothing, and that it could not read', () => {
  expect(wordsOf(page({ rules: [] }))).toContain('这段时间没有提醒');
  expect(wordsOf(page({ rules: undefined, unreadable: true }))).toContain('没读到台账');
});

it('saves when asked, and marks the page it is on', () => {
  const onSave = vi.fn();
  const shown = page({ onSave });
  [...shown.querySelectorAll('button')].find((button) => wordsOf(button) === '存成文件')?.click();
  expect(onSave).toHaveBeenCalledOnce();
  expect(wordsOf(shown.querySelector('[aria-current=page]'))).toBe('提醒统计');
});
