// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { GuardDependencies } from '../../lib/guard/dependencies';
import { editor, enter, finding, isOpen, page, start, useGuardPage, wait } from './guard-page';

useGuardPage();

describe('failing open', () => {
  const broken = (): never => {
    throw new Error('planted');
  };
  it.each<[string, Partial<GuardDependencies>]>([
    ['the rules', { judge: broken }],
    ['the settings', { settings: broken }],
    ['the kind', { kindOf: broken }],
    ['the words', { words: broken }],
    ['the clock', { now: broken }],
    ['the styles', { addStyles: broken }],
    ['the outcome count', { onOutcome: broken }],
  ])('a failure in %s lets the message go and is reported', (_, planted) => {
    start(planted);
    expect(enter().defaultPrevented).toBe(false);
    expect(page.sent).toEqual(['收到']);
    expect(page.failures).toHaveLength(1);
    expect(isOpen()).toBe(false);
  });

  it('a page that keeps taking the bar away gets the message, reported as unjudged', async () => {
    start();
    for (let turn = 0; turn < 3; turn += 1) {
      enter();
      document.documentElement.querySelector('[popover]')?.remove();
      await Promise.resolve();
      await new Promise((done) => setImmediate(done));
    }
    expect(page.sent).toEqual([]);
    enter();
    expect(page.sent).toEqual(['收到']);
    expect(page.failures).toHaveLength(1);
  });

  it('a browser without popovers holds nothing', () => {
    HTMLElement.prototype.showPopover = broken;
    start();
    enter();
    expect(page.sent).toEqual(['收到']);
    expect(isOpen()).toBe(false);
  });
});

describe('the tip', () => {
  it('comes after a pause in typing, holds nothing, and goes with the next key', () => {
    page.findings = [{ ...finding, level: 'tip' }];
    start();
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isOpen()).toBe(false);
    wait(400);
    expect(isOpen()).toBe(true);
    editor().dispatchEvent(new Event('input', { bubbles: true }));
    expect(isOpen()).toBe(false);
  });
});
