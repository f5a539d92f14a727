import { emojiOnly } from '../text/emoji-only';
import { defineRule } from './rule';

/** R7: no stickers (表情包) in work groups (draft for comments of Xiangzhou district, 2019). */
export default defineRule({
  id: 'sticker',
  evaluate({ message }) {
    if (message.kind === 'sticker') return { facts: { count: 1 } };
    const count = message.kind === 'text' ? emojiOnly(message.text) : undefined;
    return count === undefined ? undefined : { facts: { count } };
  },
});
