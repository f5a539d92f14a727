import type { ReportTexts } from './zh-CN';

const groups = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const reportEn: ReportTexts = {
  title: (unit) => (unit === '' ? 'Work group inventory' : `Work group inventory of ${unit}`),
  facts: { unit: 'Unit', asOf: 'As of', rules: 'Rules' },
  builtInRules: 'built-in rules',
  tables: {
    summary: 'Summary',
    cleanup: 'Clean-up by unit',
    detail: 'Groups',
    filing: 'Register',
    members: 'Members',
  },
  columns: {
    number: 'No.',
    name: 'Name',
    platform: 'Platform',
    unit: 'Unit',
    purpose: 'Purpose',
    owner: 'Owner',
    members: 'Members',
    member: 'Member',
    createdOn: 'Created',
    plannedEnd: 'Planned end',
    lastSeen: 'Last active',
    filingNumber: 'Filing number',
    keepReason: 'Reason to keep',
    notes: 'Notes',
    source: 'Source',
    status: 'Status',
    advice: 'Advice',
    reason: 'Reason',
    before: 'Before',
    after: 'After',
    dissolved: 'Dissolved',
    now: 'Now',
    keep: 'Keep',
    merge: 'Merge',
    dissolve: 'Dissolve',
    verify: 'To verify',
    afterAdvice: 'After advice',
  },
  status: {
    dissolved: 'dissolved',
    finished: 'finished',
    silent: 'long silent',
    reported: 'reported by hand',
    active: 'active',
    'not-seen': 'no activity seen',
  },
  states: {
    'to-handle': 'To handle',
    notified: 'Notified',
    merging: 'Merging',
    dissolved: 'Dissolved',
    kept: 'Kept',
    undecided: 'Undecided',
  },
  advice: {
    keep: 'keep',
    merge: 'may be merged',
    mergeInto: (number) => `may merge into no. ${number}`,
    dissolve: 'may be dissolved',
    verify: 'to verify',
    done: 'dissolved',
  },
  source: {
    hand: 'reported by hand',
    seen: (people) => (people > 1 ? `seen by ${people} people` : 'seen by this account'),
  },
  nameless: '(no name)',
  nameUnkept: '(name not seen again yet)',
  noUnit: 'no unit given',
  noPurpose: 'no purpose given',
  unfilled: 'not given',
  total: 'Total',
  beforeAfter: (before, after) => `Before: ${groups(before)} → after: ${groups(after)}`,
  afterAdvice: (left, verify) =>
    `Once the advice is followed, ${groups(left)} would be left, ${verify} of them still to verify; there may be fewer then.`,
  persons: (persons, unknown) =>
    `${persons} memberships in all; a person in several groups counts each time.${unknown === 0 ? '' : ` Size not known: ${groups(unknown)}.`}`,
  coverage: (seen, since, reported) =>
    `${groups(seen)} seen by this account on the web${since === undefined ? '' : ` since ${since}`}; ${groups(reported)} reported by hand.`,
  others: ' There are other groups, not exported.',
  notes: {
    lastSeen:
      '“Last active” is the last date on which this account saw a new message; not seen does not mean inactive.',
    terms: (days, grace) =>
      `“Long silent” means no activity seen for ${days} days; “finished” means the agreed end passed ${grace} days ago. This is advice; each group’s owner decides.`,
    beforeAfter:
      '“Before” includes groups already dissolved; “after” are those still there, merging ones included.',
  },
  notesTitle: 'What the words mean',
  noteLabel: 'Notes: ',
  reviewDue: (months) =>
    months === 1
      ? 'Monthly review: please look through the work groups'
      : `Review every ${months} months: please look through the work groups`,
  footer: 'Made on this computer by Qunyue (群约); nothing was uploaded',
};
