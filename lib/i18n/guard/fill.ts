import type { Facts } from '../../model/finding';

const SLOT = /\{(\w+)\}/g;

/** Puts the facts into a sentence; what is not known is left empty. */
export const fill = (sentence: string | undefined, facts: Facts): string =>
  (sentence ?? '').replace(SLOT, (_, name: string) => String(facts[name] ?? ''));

/** The same for a part that says nothing without its facts. */
export const fillWhole = (sentence: string | undefined, facts: Facts): string =>
  [...(sentence ?? '').matchAll(SLOT)].every(([, name = '']) => name in facts)
    ? fill(sentence, facts)
    : '';
