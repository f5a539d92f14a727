const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** Half of a character can't be written in UTF-8, and NUL has no place in HTML. */
const UNWRITABLE = /[\p{Cs}\0]/gu;

export const escapeHtml = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');

/** Markup that our own templates made; only `markup` makes one. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

const written = (value: Value): string => {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return escapeHtml(String(value));
};

/** A template in which every value is text, unless it is markup of another such template. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(String.raw({ raw: parts }, ...values.map(written)));
