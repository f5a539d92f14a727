import { matchesPattern } from '../profile/pattern';
import { isAnswer } from '../text/answers';
import { demandsReply } from '../text/conversation';
import { emptyTalk } from '../text/empty-talk';
import { quoteOf } from '../text/quote';
import { defineRule, type SendContext } from './rule';

const DEMANDS_IN_SIGHT = 20;

const isAllowed = ({ message, settings }: SendContext): boolean =>
  settings.rules['empty-reply'].allow.some((word) => matchesPattern(word, message.text.trim()));

/**
 * R4: 群成员发言要有实质内容, no bare 收到 and no 刷屏点赞 (Xiangzhou's measures of 28 April 2019).
 * Silent where somebody demanded the reply: then the fault is the demand's. What a message quotes
 * stands before it, whether or not it is still in sight.
 */
export default defineRule({
  id: 'empty-reply',
  evaluate(context) {
    const { message, myNames } = context;
    if (message.kind !== 'text' || isAllowed(context)) return undefined;
    const talk = emptyTalk(message.text);
    const quote = quoteOf(message.text);
    const before = [...(context.before ?? []), ...(quote ? [quote] : [])];
    if (!talk || isAnswer(talk, before, myNames)) return undefined;
    if (before.slice(-DEMANDS_IN_SIGHT).some(demandsReply)) return undefined;
    const { kind, word, bare } = talk;
    return { facts: { kind, word }, ...(bare ? { atMost: 'tip' as const } : {}) };
  },
});
