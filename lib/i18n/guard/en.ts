import type { GuardCatalogue } from './words';

export const en: GuardCatalogue = {
  lang: 'en',
  facts: {
    'off-hours': 'It is {clock}, outside working hours',
    'empty-reply': 'This only says “{word}”',
    sticker: 'This is only emoji',
  },
  clauses: {
    'off-hours': '; and it is outside working hours',
    'empty-reply': '; and it only says “{word}”',
    sticker: '; and it is only emoji',
  },
  hints: {
    'empty-reply': ' — you could add how the matter stands',
    sticker: ' — in work groups, please use words',
  },
  tips: {
    'off-hours': 'It is {clock}, outside working hours',
    'empty-reply': '“{word}” alone is one more message; you could add how the matter stands',
    sticker: 'Only emoji; in work groups, please use words',
  },
  group: '“{name}”',
  thisGroup: 'this group',
  members: ', {count} people',
  source: 'From: {profile}',
  builtIn: 'built-in rules',
  keepEditing: 'Keep editing',
  dontSend: 'Don’t send',
  sendTo: 'Send to {count} people anyway',
  sendAnyway: 'Send to the group anyway',
  notWork: 'Not a work group',
  falseAlarm: 'Wrong alert',
  covered: 'The page covered this bar, so nothing was sent; please confirm once more',
  again: 'Please press send once more',
  notWorkNoted: 'Noted: this is not a work group; no more reminders here',
};
