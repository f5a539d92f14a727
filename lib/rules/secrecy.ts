import { secretWordIn } from '../text/secret-words';
import { defineRule } from './rule';

/**
 * 涉密不上网: a text that bears a classification does not belong in a chat. Speaks first among equals.
 * Its finding is never logged or counted and no draft of such a text is kept: the guard sees to it.
 */
export default defineRule({
  id: 'secrecy',
  rank: 0,
  evaluate({ message, settings }) {
    const word = secretWordIn(message.text, settings.rules.secrecy.words);
    return word === undefined ? undefined : { facts: { word } };
  },
});
