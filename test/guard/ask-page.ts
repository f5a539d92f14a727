import { vi } from 'vitest';
import type { Composer } from '../../lib/clients/client';
import type { About, AskView } from '../../lib/guard/ask';
import { guardWords } from '../../lib/i18n/guard/guard-words';
import { zhCN } from '../../lib/i18n/guard/zh-CN';
import type { Chat } from '../../lib/model/chat';
import type { SendFinding } from '../../lib/model/finding';
import { simulatePopovers } from '../support/popovers';

export const chat: Chat = {
  clientId: 'wechat-web',
  kind: 'group',
  idHint: '@@1',
  name: '区城管局工作群',
  memberCount: 46,
  leftAlone: false,
};
/** Friday evening in Shanghai; work begins again on Monday at 08:30. */
const now = Date.parse('2026-11-20T20:14:00+08:00');

export const about = (more: Partial<About> = {}): About => ({
  payload: { kind: 'text', count: 1 },
  profileName: '区工作群规范 v3',
  timeZone: 'Asia/Shanghai',
  now,
  remindAt: Date.parse('2026-11-23T08:30:00+08:00'),
  emergencyReasons: ['防汛', '火情', '突发', '舆情', '值班', '其他'],
  soundsUrgent: false,
  isStale: false,
  ...more,
});

export const offHours: SendFinding = {
  rule: 'off-hours',
  level: 'confirm',
  facts: { clock: '20:14' },
};

export const viewOf = (finding: SendFinding = offHours, more: Partial<About> = {}): AskView =>
  guardWords(zhCN).view([finding], chat, about(more));

/** happy-dom has neither popovers nor layout. */
export function standIn(): void {
  simulatePopovers();
  document.body.innerText = '';
}

export function composer(): Composer {
  const container = document.createElement('div');
  const editor = document.createElement('pre');
  editor.tabIndex = 0;
  container.append(editor);
  document.body.replaceChildren(container);
  return { container, editor };
}

export const trusted = <E extends Event>(event: E, more: Record<string, unknown> = {}): E => {
  for (const [name, value] of Object.entries({ isTrusted: true, ...more }))
    Object.defineProperty(event, name, { value });
  return event;
};

/** A clock for what is armed by `performance.now()` and shown by a timer. */
export function armingClock(): { wait(ms: number): void } {
  let at = 1000;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => at);
  return {
    wait(ms) {
      at += ms;
      vi.advanceTimersByTime(ms);
    },
  };
}
