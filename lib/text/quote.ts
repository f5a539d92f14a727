/** WeChat Web draws a spaced dash line below a quote; typed and copied quotes have other dashes. */
const RULE =
  /^[^\S\n]*(?:(?:[-—–─_－=][^\S\n]?){2,}\n?|\n(?:(?:[-—–─_－=][^\S\n]?){2,}(?:\n|$))?)/u;
const CLOSING_RULE = /」\s*(?:[-—–─_－=][^\S\n]?){2,}/gu;
const REPLY_HEAD = /^回[复覆][^\S\n]{0,3}@?[^\s:：，。,]{1,20}[:：]/u;

/** Index just past the 」 that closes the 「 at 0, or 0 when it never closes. */
const closingBracket = (text: string): number => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '「') depth += 1;
    else if (character === '」' && (depth -= 1) === 0) return at + 1;
  }
  return 0;
};

const afterBracketQuote = (text: string): string | undefined => {
  const end = closingBracket(text);
  const rule = end > 0 ? RULE.exec(text.slice(end, end + 400)) : undefined;
  if (rule) return text.slice(end + rule[0].length);
  // A cut quote may hold brackets that do not match: the last 」 with a line below it ends it.
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(CLOSING_RULE)) last = match;
  return last ? text.slice(last.index + last[0].length) : undefined;
};

/** The quote or reply head itself; empty where there is none. */
export const quoteOf = (raw: string): string => raw.slice(0, raw.length - withoutQuote(raw).length);

/** The person's own words: without the quote or the reply head that a client puts before them. */
export const withoutQuote = (raw: string): string => {
  const text = raw.trimStart();
  if (text.startsWith('「')) return afterBracketQuote(text) ?? text;
  return text.replace(REPLY_HEAD, '');
};
