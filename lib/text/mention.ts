/** WeChat ends a mention with U+2005; a typed one ends at any space or with the text. */
const MENTION =
  /(?<![\w.])[@＠][^\s@＠，,。!！?？:：;；]{1,32}(?:[\s\u2005]|$|(?=[，,。!！?？:：;；]))/gu;

const AFTER_HAN = /(?<=\p{Script=Han})[@＠]/gu;

/** Whether somebody in particular is called on, rather than everybody. */
export const mentionsSomebody = (text: string): boolean =>
  [...text.matchAll(MENTION)].some(
    ([mention]) => !/^[@＠](?:所有人|全体|大家|all\b|everyone)/iu.test(mention),
  );

/** A mention typed at the end, without the space: longer than this, words have run into it. */
const LONGEST_TAIL = 4;

/** Mentions become line breaks, so that the words around them stay apart. */
export const withoutMentions = (text: string): string => {
  if (!/[@＠]/u.test(text)) return text;
  return text.replace(AFTER_HAN, '\n@').replace(MENTION, (mention, at: number) => {
    const isTail = !/[\s\u2005]$/u.test(mention);
    if (!isTail) return '\n';
    const alone =
      text
        .slice(0, at)
        .replace(/[@＠]\S+/gu, '')
        .trim() === '';
    return alone || mention.length > LONGEST_TAIL + 1 ? mention.slice(1) : '\n';
  });
};
