// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isInSight } from '../../../lib/guard/bar/is-in-sight';
import { simulatePopovers } from '../../support/popovers';

const PLAIN = { opacity: '1', filter: 'none', visibility: 'visible', color: 'rgb(0, 0, 0)' };
let host: HTMLElement;
let button: HTMLElement;
let box: DOMRect;
let styles: Map<string, Record<string, string>>;

const nameOf = (element: Element, pseudo = ''): string => element.localName + pseudo;
const restyle = (name: string, style: Record<string, string>) => styles.set(name, style);

beforeEach(() => {
  simulatePopovers();
  styles = new Map();
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(
    (element, pseudo) =>
      ({
        ...PLAIN,
        ...(pseudo ? { content: 'none' } : {}),
        ...styles.get(nameOf(element, pseudo ?? '')),
      }) as unknown as CSSStyleDeclaration,
  );
  host = document.createElement('x-bar');
  const root = host.attachShadow({ mode: 'closed' });
  button = document.createElement('button');
  const around = document.createElement('span');
  around.append(button);
  root.append(around);
  document.documentElement.append(host);
  host.showPopover();
  box = new DOMRect(0, 0, 100, 30);
  vi.spyOn(button, 'getBoundingClientRect').mockImplementation(() => box);
  document.elementFromPoint = () => host;
});
afterEach(() => {
  host.remove();
  vi.restoreAllMocks();
});

describe('isInSight', () => {
  it('sees a plain bar on top', () => expect(isInSight(host, button)).toBe(true));

  it.each([
    ['html', { opacity: '0.5' }],
    ['html', { translate: '3000px' }],
    ['html', { scale: '0.1' }],
    ['html', { rotate: '90deg' }],
    ['html', { maskImage: 'linear-gradient(transparent, transparent)' }],
    ['x-bar', { clipPath: 'inset(50%)' }],
    ['x-bar', { visibility: 'hidden' }],
    ['x-bar::after', { content: '""' }],
    ['x-bar::before', { content: '""' }],
    ['button', { webkitTextFillColor: 'rgba(0, 0, 0, 0)' }],
    ['button', { textIndent: '-3000px' }],
    ['span', { letterSpacing: '-40px' }],
  ])('not when %s has %o', (name, style) => {
    restyle(name, style);
    expect(isInSight(host, button)).toBe(false);
  });

  it('not when something else is under the pointer', () => {
    document.elementFromPoint = () => document.body;
    expect(isInSight(host, button)).toBe(false);
  });

  it('not when it is too small to be read', () => {
    box = new DOMRect(0, 0, 100, 7);
    expect(isInSight(host, button)).toBe(false);
  });

  it('not when the page has closed it', () => {
    host.hidePopover();
    expect(isInSight(host, button)).toBe(false);
  });

  it('not while another popover is open, in a shadow root either', () => {
    const outer = document.createElement('div');
    const other = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(other);
    document.body.append(outer);
    other.showPopover();
    expect(isInSight(host, button)).toBe(false);
    other.hidePopover();
    expect(isInSight(host, button)).toBe(true);
  });
});
