// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, AskView } from '../../lib/guard/ask';
import { Bar } from '../../lib/guard/bar/bar';
import type { HeldSend } from '../../lib/guard/held-send';
import { Question } from '../../lib/guard/question';
import { armingClock, chat, composer, offHours, standIn, trusted, viewOf } from './ask-page';

let inSight = true;
vi.mock('../../lib/guard/bar/is-in-sight', () => ({ isInSight: () => inSight }));

let answers: Answer[];
let root: ShadowRoot;
let returns: number;
let clock: ReturnType<typeof armingClock>;
let question: Question;

const host = () => root.host as HTMLElement;
const shown = () => root.querySelector('.face:not([hidden]), dialog');
const labels = () =>
  Array.from(shown()?.querySelectorAll('button') ?? [], ({ textContent }) => textContent);
const button = (name: string) =>
  Array.from(shown()?.querySelectorAll('button') ?? []).find((each) =>
    each.textContent.startsWith(name),
  )!;
const focused = () => root.activeElement?.textContent ?? '(editor)';

function ask(view: AskView = viewOf()): void {
  const held = { composer: composer(), chat, findings: [offHours] } as unknown as HeldSend;
  question = new Question(held, view, {
    addStyles: (made) => (root = made),
    onAnswer: (answer) => answers.push(answer),
    onRemoved: () => undefined,
    onChange: () => undefined,
    restoreCaret: () => {
      returns += 1;
      held.composer.editor.focus();
    },
  });
}

function press(key: string, more: KeyboardEventInit = {}, from: 'bar' | 'editor' = 'bar') {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  const target = from === 'bar' ? host() : document.querySelector('pre');
  return question.onKey(trusted(event, { target }), from === 'editor');
}
const click = (name: string, detail = 1) =>
  button(name).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail })));

beforeEach(() => {
  standIn();
  clock = armingClock();
  [answers, returns, inSight] = [[], 0, true];
});
afterEach(() => {
  question.close();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the choices', () => {
  it('stand in their order, with their keys', () => {
    ask();
    expect(labels()).toEqual([
      '继续编辑 Esc',
      '周一 08:30 提醒我 1',
      '紧急… 2',
      '仍然发给 46 人 Ctrl+⏎',
      '不是工作消息',
      '不是工作群',
      '误报',
      '',
    ]);
  });

  it.each([
    ['周一', { action: 'remind' }],
    ['仍然发', { action: 'send' }],
    ['不是工作消息', { action: 'not-work-message' }],
    ['不是工作群', { action: 'not-work' }],
    ['误报', { action: 'false-alarm' }],
  ])('%s answers once it is armed', (name, answer) => {
    ask();
    click(name);
    clock.wait(599);
    click(name);
    expect(answers).toEqual([]);
    clock.wait(1);
    click(name);
    expect(answers).toEqual([answer]);
  });

  it('takes 继续编辑 by pointer at once, by Enter or Space only when armed', () => {
    ask();
    click('继续', 0);
    expect(answers).toEqual([]);
    click('继续', 1);
    clock.wait(600);
    click('继续', 0);
    expect(answers).toEqual([{ action: 'keep' }, { action: 'keep' }]);
  });

  it('refuses what a page covers, and says so', () => {
    ask();
    clock.wait(600);
    inSight = false;
    for (const name of ['周一', '仍然发', '误报']) {
      click(name);
      clock.wait(600);
    }
    expect(answers).toEqual([]);
    expect(shown()?.querySelector('.what')?.textContent).toContain('遮住');
  });

  it('takes no click by a script', () => {
    ask();
    clock.wait(600);
    button('仍然发').click();
    expect(answers).toEqual([]);
  });

  it('shows the asides behind a button that says so', () => {
    ask();
    const more = root.querySelector<HTMLElement>('.more')!;
    expect(more.getAttribute('aria-label')).toBe('更多：不是工作消息、不是工作群、误报');
    more.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, detail: 1 })));
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('.box')?.classList.contains('open')).toBe(true);
  });
});

describe('an emergency', () => {
  it('asks for the reason, arms anew, and sends with it', () => {
    ask();
    clock.wait(600);
    click('紧急');
    expect(labels()).toEqual([
      '返回 Esc',
      '防汛 1',
      '火情 2',
      '突发 3',
      '舆情 4',
      '值班 5',
      '其他 6',
    ]);
    expect(shown()?.textContent).toContain('选了就发给「区城管局工作群」46 人');
    click('火情');
    expect(answers).toEqual([]);
    clock.wait(600);
    click('火情');
    expect(answers).toEqual([{ action: 'emergency', reason: '火情' }]);
  });

  it('opens no reasons before it is armed', () => {
    ask();
    click('紧急');
    expect(labels()[0]).toBe('继续编辑 Esc');
  });

  it('goes back one step by Esc, then to the draft', () => {
    ask();
    clock.wait(600);
    click('紧急');
    press('Escape', {}, 'editor');
    expect(labels()[0]).toBe('继续编辑 Esc');
    expect(answers).toEqual([]);
    press('Escape', {}, 'editor');
    expect(answers).toEqual([{ action: 'keep' }]);
  });

  it('is not sent by Ctrl+Enter while it asks for the reason', () => {
    ask();
    clock.wait(600);
    click('紧急');
    clock.wait(600);
    expect(press('Enter', { ctrlKey: true }, 'editor')).toBe(true);
    expect(answers).toEqual([]);
  });
});

describe('keys', () => {
  it('digits choose inside the bar only', () => {
    ask();
    clock.wait(600);
    expect(press('1', {}, 'editor')).toBe(false);
    expect(answers).toEqual([]);
    press('1');
    expect(answers).toEqual([{ action: 'remind' }]);
    press('2');
    clock.wait(600);
    press('6');
    expect(answers[1]).toEqual({ action: 'emergency', reason: '其他' });
  });

  it('Tab goes through the bar and back to the editor at both ends', () => {
    ask();
    press('Tab', {}, 'editor');
    expect(focused()).toContain('继续编辑');
    press('Tab');
    expect(focused()).toContain('提醒我');
    press('Tab', { shiftKey: true });
    press('Tab', { shiftKey: true });
    expect(returns).toBe(1);
    press('F6', {}, 'editor');
    for (let turn = 0; turn < 7; turn += 1) press('Tab');
    expect(returns).toBe(1);
    press('Tab');
    expect(returns).toBe(2);
  });

  it('F6 goes in and out', () => {
    ask();
    press('F6', {}, 'editor');
    expect(focused()).toContain('继续编辑');
    press('F6');
    expect([returns, focused()]).toEqual([1, '(editor)']);
  });

  it('a held Enter presses nothing in the bar', () => {
    ask();
    press('Tab', {}, 'editor');
    const event = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true });
    question.onKey(trusted(event, { target: host() }), false);
    expect(event.defaultPrevented).toBe(true);
  });

  it('takes no key of a script', () => {
    ask();
    clock.wait(600);
    const forged = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true });
    Object.defineProperty(forged, 'target', { value: host() });
    expect(question.onKey(forged, true)).toBe(false);
    expect(answers).toEqual([]);
  });
});

describe('the dialog', () => {
  const justify = () => ask(viewOf({ ...offHours, level: 'justify' }));

  it('takes the focus and offers reasons that nobody must give', () => {
    justify();
    expect(root.querySelector('dialog')?.open).toBe(true);
    expect(focused()).toContain('继续编辑');
    expect(root.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    expect(root.querySelectorAll('input[type=radio]')).toHaveLength(6);
    expect(labels().slice(0, 3)).toEqual([
      '继续编辑 Esc',
      '周一 08:30 提醒我',
      '仍然发给 46 人 Ctrl+⏎',
    ]);
    clock.wait(600);
    click('仍然发');
    expect(answers).toEqual([{ action: 'send' }]);
  });

  it('hands the reason on where one is given, by its digit', () => {
    justify();
    press('5');
    clock.wait(600);
    press('Enter', { ctrlKey: true });
    expect(answers).toEqual([{ action: 'send', reason: '值班' }]);
  });

  it('keeps Tab inside', () => {
    justify();
    for (let turn = 0; turn < 20; turn += 1) press('Tab');
    expect(returns).toBe(0);
    expect(focused()).not.toBe('(editor)');
  });

  it('returns to the draft by Esc and by the browser’s own way to close it', () => {
    justify();
    press('Escape');
    const cancel = new Event('cancel', { cancelable: true });
    root.querySelector('dialog')?.dispatchEvent(cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(answers).toEqual([{ action: 'keep' }, { action: 'keep' }]);
  });
});

it('a quiet line gives way to a question, so that it is no cover', () => {
  const lineView: AskView = {
    ...viewOf({ rule: 'reply-demand', level: 'tip', facts: { word: '收到请回复' } }),
  };
  const line = new Bar(composer(), lineView, {
    addStyles: () => undefined,
    onAction: () => undefined,
    onRemoved: () => undefined,
  });
  expect([line.host.isConnected, Bar.isAsking]).toEqual([true, false]);
  ask();
  expect([line.host.isConnected, Bar.isAsking]).toEqual([false, true]);
  question.close();
  expect(Bar.isAsking).toBe(false);
});
