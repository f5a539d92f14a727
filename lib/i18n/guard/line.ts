import type { AskButton, AskView } from '../../guard/ask';
import type { GuardCatalogue } from './words';

/** One quiet line, which holds nothing. */
export const line = (
  words: GuardCatalogue,
  fact: string,
  asides: readonly AskButton[] = [],
): AskView => ({
  level: 'tip',
  lang: words.lang,
  fact,
  detail: '',
  source: '',
  icon: 'info',
  actions: [],
  asides,
  more: '',
  covered: '',
});
