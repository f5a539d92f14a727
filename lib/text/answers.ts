import { asksForAnswer } from './conversation';
import type { EmptyTalk } from './empty-talk';
import { mentionsMe } from './own-mention';

const QUESTIONS_IN_SIGHT = 5;
/** 好的 acknowledges more often than it answers, so only a fresh question speaks for an answer. */
const FRESH_QUESTIONS = 2;

/**
 * Whether empty talk answers one of others' last messages (`before`, oldest first). `myNames` as in
 * mentionsMe.
 */
export const isAnswer = (
  talk: EmptyTalk,
  before: readonly string[],
  myNames: readonly string[] = [],
): boolean => {
  if (talk.doubtful) {
    return before
      .slice(-QUESTIONS_IN_SIGHT)
      .some((text) => asksForAnswer(text) || mentionsMe(text, myNames));
  }
  return talk.answers && before.slice(-FRESH_QUESTIONS).some(asksForAnswer);
};
