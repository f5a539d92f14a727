// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HealthCheck } from '../../lib/chat-page/health';
import { clientById } from '../../lib/clients';
import type { PageHealth } from '../../lib/model/health';
import { chatPage, show } from '../support/chat-page';

const FILES = '<div class="js_fileupload"><input type="file"></div>';
let told: PageHealth[];
let end: AbortController;

function start(clientId = 'wechat-web'): HealthCheck {
  const health = new HealthCheck({
    client: clientById(clientId),
    page: document,
    isAlive: () => true,
    onChange: (state) => told.push(state),
  });
  health.start(end.signal);
  return health;
}

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  end = new AbortController();
  show(chatPage() + FILES);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const states = () => told.map(({ state }) => state);

it('says within five seconds of a change that the page is another one', () => {
  start();
  vi.advanceTimersByTime(3000);
  expect(states()).toEqual(['guarding']);
  document.querySelector('#editArea')!.id = 'renamed';
  vi.advanceTimersByTime(5000);
  expect(states()).toEqual(['guarding', 'unrecognised']);
  expect(told.at(-1)?.missing).toEqual(['composer.editor']);
});

it('says within five seconds that a page which was up for a moment is gone', () => {
  start();
  vi.advanceTimersByTime(1000);
  // As when the page moves into a frame of its own.
  document.body.className = '';
  document.body.replaceChildren();
  vi.advanceTimersByTime(5000);
  expect(states()).toEqual(['unrecognised']);
});

it('is partial where only the inventory suffers, and names the part', () => {
  const health = start();
  document.querySelector('.js_fileupload')?.remove();
  expect(health.check()).toMatchObject({ state: 'partial', missing: ['send.files.input'] });
});

it('is not taken for loading once it was ready, or where one could write', () => {
  const health = start();
  expect(health.check().state).toBe('guarding');
  document.body.className = 'renamed';
  expect(health.check()).toMatchObject({ state: 'unrecognised', missing: ['ready'] });
  show(chatPage(), 'renamed');
  start();
  vi.advanceTimersByTime(3000);
  expect(told.at(-1)).toMatchObject({ state: 'unrecognised', missing: ['ready'] });
});

it('lets a page load for ten seconds that shows no composer yet', () => {
  show('<main>…</main>', '');
  start();
  vi.advanceTimersByTime(9000);
  expect(states()).toEqual(['loading']);
  vi.advanceTimersByTime(2000);
  expect(states()).toEqual(['loading', 'unrecognised']);
});

it('is silent on a page where nobody else reads', () => {
  show('<div class="page-logined"><textarea class="chat-panel__input-container"></textarea></div>');
  expect(start('filehelper').check().state).toBe('silent');
});

it('carries no chat content', () => {
  const text = JSON.stringify(start().check());
  expect(text).toContain('composer.editor');
  expect(text).not.toMatch(/环卫科|你好|文件传输/);
});
