import { shownText } from './shown-text';
import type { Selector, Value } from '../client';

const alternatives = (selector: Selector): readonly string[] =>
  typeof selector === 'string' ? [selector] : selector;

/** First match of the first alternative that matches; the element itself without a selector. */
export function find(root: Element, selector: Selector | undefined): Element | undefined {
  if (selector === undefined) return root;
  for (const alternative of alternatives(selector)) {
    const match = root.querySelector(alternative);
    if (match) return match;
  }
  return undefined;
}

/** A row's id, kind and sender stand in one attribute: it is parsed once. */
let parsed: { readonly text: string; readonly value: unknown } | undefined;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fromJson(text: string, key: string): string | undefined {
  if (parsed?.text !== text) parsed = { text, value: parse(text) };
  const value = (parsed.value as Record<string, unknown> | null | undefined)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function fromUrl(text: string, param: string): string | undefined {
  const query = text.slice(text.indexOf('?') + 1);
  return new URLSearchParams(query).get(param) ?? undefined;
}

/** What a description's value says at `root`; `undefined` when it is not there or not of its form. */
export function read(root: Element, value: Value): string | undefined {
  const element = find(root, value.selector);
  return element && readAt(element, value);
}

/** What a value says at the element where it stands. */
export function readAt(element: Element, value: Value): string | undefined {
  let text: string | undefined =
    value.attribute === undefined
      ? shownText(element, value.emojiClass, value.ownText)
      : (element.getAttribute(value.attribute) ?? undefined);
  if (text !== undefined && value.json !== undefined) text = fromJson(text, value.json);
  if (text !== undefined && value.param !== undefined) text = fromUrl(text, value.param);
  if (text === undefined) return undefined;
  if (value.startsWith !== undefined && !text.startsWith(value.startsWith)) return undefined;
  if (value.trimEnd !== undefined && text.endsWith(value.trimEnd))
    text = text.slice(0, -value.trimEnd.length);
  return value.digits ? /\d+/.exec(text)?.[0] : text;
}

export function readCount(root: Element, value: Value): number | undefined {
  const digits = read(root, { ...value, digits: true });
  return digits === undefined || digits.length > 6 ? undefined : Number(digits);
}
