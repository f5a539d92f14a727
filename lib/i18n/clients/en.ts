import type { ClientTexts } from './zh-CN';

export const en: ClientTexts = {
  pageTitle: 'Qunyue · Other chat sites',
  title: 'Other chat sites',
  lead: 'Described by your organisation’s settings. Nothing is reminded or recorded on a site before you allow it yourself; you can take that back in the browser at any time.',
  none: 'The settings in force describe no other chat site. Descriptions count only from a managed policy or under a pinned signature.',
  site: 'Site',
  state: 'State',
  states: {
    allowed: 'Allowed',
    'not-allowed': 'Not allowed yet',
    refused: 'Not used: its description breaks the rules',
  },
  allow: 'Allow',
  allowFor: (name) => `Allow ${name}`,
  declined: 'The browser gave no permission; nothing is reminded on this site.',
  unreadable: 'The settings could not be read. Please open this page again.',
  problems: {
    'host-taken': (found) => `${found} belongs to another client`,
    'id-taken': (found) => `The id ${found} belongs to another client`,
    'too-wide': (found) => `${found} is the whole page, not one chat`,
    missing: () => 'messages is missing: without it names could come from messages',
  },
};
