import type { DraftWords } from '../../guard/ask';
import { fill } from './fill';
import { line } from './line';
import { whenWords } from './when-words';
import type { GuardCatalogue } from './words';

/** The lines about kept drafts in one language. */
export const draftWords = (words: GuardCatalogue): DraftWords => ({
  kept: (dueAt, { now, timeZone }) =>
    line(words, fill(words.kept, { when: whenWords(words, dueAt, now, timeZone) })),
  noRoom: line(words, words.noRoom),
  waits: (group) => line(words, fill(words.waits, { group: group || words.thisGroup })),
  notUnique: (group, count) =>
    line(words, fill(words.notUnique, { group, count }), [
      { action: 'keep', label: words.putHere },
    ]),
  editorBusy: line(words, words.editorBusy),
  restored: line(words, words.restored),
});
