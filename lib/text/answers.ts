import { asksForAnswer } from './conversation';
import type { EmptyTalk } from './empty-talk';
import { mentionsSomebody } from './mention';

const QUESTIONS_IN_SIGHT = 5;
/** 好的 acknowledges more often than it answers, so only a fresh question speaks for an answer. */
const FRESH_QUESTIONS = 2;

/** Whether empty talk answers one of others' last messages (`before`, oldest first). */
export const isAnswer = (talk: EmptyTalk, before: readonly string[]): boolean => {
  if (talk.doubtful) {
    return before
      .slice(-QUESTIONS_IN_SIGHT)
      .some((text) => asksForAnswer(text) || mentionsSomebody(text));
  }
  return talk.answers && before.slice(-FRESH_QUESTIONS).some(asksForAnswer);
};
