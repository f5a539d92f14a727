import { isAnswer } from '../text/answers';
import { asksForAnswer, demandsReply } from '../text/conversation';
import { emptyTalk, type EmptyTalk } from '../text/empty-talk';
import { defineRule, type RuleHit, type SendContext } from './rule';

/** Others' answers push the question up, so the crowd's part looks further back than one's own. */
const CROWD_IN_SIGHT = 20;

const repeated = (context: SendContext, talk: EmptyTalk | undefined): RuleHit | undefined => {
  const { before = [], myNames, recent, settings } = context;
  const times = recent?.ownRepeats ?? 0;
  const { repeat, windowMinutes: minutes } = settings.rules.flood;
  if (times + 1 < repeat || (talk && isAnswer(talk, before, myNames))) return undefined;
  return { facts: { kind: 'repeat', times, minutes, says: 'flood-repeat' } };
};

/**
 * Where somebody asks, each answer counts and the crowd is silent. Where somebody demanded the
 * reply, its fault is the demand's: how many have answered is then told as a tip, and holds nothing.
 */
const crowded = (
  { before, recent, settings }: SendContext,
  talk: EmptyTalk | undefined,
): RuleHit | undefined => {
  const { word, people } = recent?.crowd ?? { word: '', people: 0 };
  if (talk?.word !== word || people < settings.rules.flood.crowd) return undefined;
  const inSight = before?.slice(-CROWD_IN_SIGHT) ?? [];
  const mayAnswer = talk.doubtful || talk.answers;
  const isDemanded = inSight.some(demandsReply);
  if (mayAnswer && inSight.some(asksForAnswer)) return undefined;
  const isMild = isDemanded || talk.bare || (mayAnswer && before === undefined);
  return {
    facts: { kind: 'crowd', people, word, says: 'flood-crowd' },
    ...(isMild ? { atMost: 'tip' as const } : {}),
  };
};

/** R4: no 刷屏: the same text again and again, or one more of what a crowd has already said. */
export default defineRule({
  id: 'flood',
  rank: 1,
  evaluate(context) {
    const { kind, text } = context.message;
    if (kind !== 'text' || !context.recent) return undefined;
    const talk = emptyTalk(text);
    return repeated(context, talk) ?? crowded(context, talk);
  },
});
