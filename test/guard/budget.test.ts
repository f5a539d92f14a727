// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  editor,
  enter,
  finding,
  isOpen,
  page,
  press,
  start,
  useGuardPage,
  wait,
} from './guard-page';

useGuardPage();

describe('when the day’s questions are spent', () => {
  it('a finding holds nothing and is a line while typing', () => {
    start({ isBudgetSpent: () => true });
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    wait(400);
    expect(page.roots[0]?.textContent).toContain('只回「收到」');
    enter();
    expect(page.sent).toEqual(['收到']);
    expect(page.outcomes).toEqual([]);
  });

  it('by the very question that is open, a further Enter is still held', () => {
    let shown = 0;
    start({ isBudgetSpent: () => shown > 0, onOutcome: () => (shown += 1) });
    enter();
    expect(enter().defaultPrevented).toBe(true);
    expect(isOpen()).toBe(true);
    wait(600);
    enter({ ctrlKey: true });
    expect(page.sent).toEqual(['收到']);
  });

  it('what is secret is asked about', () => {
    page.findings = [
      { rule: 'off-hours', level: 'justify', facts: { clock: '20:14' } },
      { rule: 'secrecy', level: 'confirm', facts: { word: '机密' } },
    ];
    start({ isBudgetSpent: () => true });
    enter();
    expect(isOpen()).toBe(true);
    expect(page.roots[0]?.textContent).toContain('含「机密」字样');
    press(27, 'Escape');
    expect(page.sent).toEqual([]);
  });
});

it('a copy that is an orphan says so in the bar, and still releases', () => {
  start({ isStale: () => true });
  enter();
  const note = page.roots[0]?.querySelector('[role=note]');
  expect(note?.textContent).toContain('扩展已更新，请刷新');
  wait(600);
  enter({ ctrlKey: true });
  expect(page.sent).toEqual(['收到']);
});

it('a copy that is alive says nothing of itself', () => {
  start();
  enter();
  expect(page.roots[0]?.querySelector('[role=note]')).toBeNull();
});

it('what is not typed tells its tip as it leaves', () => {
  page.findings = [{ ...finding, rule: 'sticker', level: 'tip', facts: { count: 1 } }];
  start();
  const input = document.createElement('input');
  input.type = 'file';
  const picker = document.createElement('div');
  picker.className = 'js_fileupload';
  picker.append(input);
  document.querySelector('#chatArea')?.append(picker);
  const transfer = new DataTransfer();
  transfer.items.add(new File(['x'], '赞.gif', { type: 'image/gif' }));
  Object.defineProperty(input, 'files', { value: transfer.files });
  const change = new Event('change', { bubbles: true, cancelable: true });
  input.dispatchEvent(change);
  expect(change.defaultPrevented).toBe(false);
  expect(page.roots[0]?.textContent).toContain('表情包');
});
