import type { PopupTexts } from './zh-CN';

export const en: PopupTexts = {
  settings: 'Settings',
  checking: 'Checking',
  review: (date) => `Time to review the inventory (due ${date})`,
  storage: {
    restored: (date) => `The inventory was damaged and repaired from the backup of ${date}`,
    lost: 'The inventory was damaged and had no backup; it starts anew',
    'newer-database': 'A newer version wrote the inventory; this one only reads it',
    blocked: 'The inventory can’t be opened now; please reload Qunyue’s other pages',
    unreadable: 'The inventory can’t be opened; reminders go on',
    quota: 'The disk is full; older activity was given up',
    nearlyFull: (percent) => `${percent}% of the storage is used`,
    more: 'See',
  },
  profile: {
    unnamed: 'Unnamed rules',
    inForce: 'in force',
    until: (date) => `in force until ${date}`,
    soon: (date) => `expires ${date}`,
    draft: 'draft, tips only',
    expired: (date) => `expired ${date}, still followed`,
    waiting: (date) => `in force from ${date}`,
  },
};
