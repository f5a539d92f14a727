import { bareDemand } from '../text/bare-demand';
import { defineRule } from './rule';

/**
 * 2023 opinions on 指尖上的形式主义: no forced 打卡接龙, no forced replies. Speaks to the one who
 * demands a bare sign of everybody. `members` are those who are asked, oneself left out, where their number is known.
 */
export default defineRule({
  id: 'reply-demand',
  evaluate({ message, group: { memberCount } }) {
    const word = message.kind === 'text' ? bareDemand(message.text) : undefined;
    if (!word) return undefined;
    if (memberCount === undefined || memberCount < 2) return { facts: { word } };
    return { facts: { word, members: memberCount - 1 } };
  },
});
