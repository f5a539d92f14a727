import type { PageTexts } from './zh-CN';

const groups = (count: number): string => `${count} ${count === 1 ? 'group' : 'groups'}`;
const have = (count: number): string => (count === 1 ? 'has' : 'have');

export const en: PageTexts = {
  brand: 'Qunyue',
  state: {
    guarding: 'Reminders are on for this page',
    off: 'Not in effect',
    asking: 'Looking at this page',
    elsewhere: 'This page is not a web chat',
  },
  why: {
    'signed-out': 'The page is not signed in yet; reminders start by themselves once it is.',
    loading: 'The page is still loading; reminders start by themselves once it has.',
    unrecognised:
      'The message box was not recognised; the site may have changed. Messages are sent as usual.',
    failed: 'Reminders could not run on this page. Messages are sent as usual.',
    stale: 'The extension has just been updated; please reload this page.',
    unjudged: (sends) =>
      sends === 1
        ? '1 message on this page could not be judged in time and was sent as usual.'
        : `${sends} messages on this page could not be judged in time and were sent as usual.`,
  },
  action: { recognise: 'Recognise again', recognising: 'Recognising' },
  now: {
    working: 'work time',
    makeUp: 'make-up workday',
    rest: 'day off',
    before: 'before work',
    between: 'break',
    after: 'after work',
    holiday: (name, day) => `${name}, day ${day}`,
    starts: (when) => `work starts ${when}`,
    ends: (when) => `work ends ${when}`,
    someHoliday: 'public holiday',
    and: ' and ',
    provisional: (year) => `${year} holidays not loaded`,
    comma: ', ',
  },
  holidays: {
    元旦: 'New Year’s Day',
    春节: 'Spring Festival',
    清明节: 'Qingming Festival',
    劳动节: 'Labour Day',
    端午节: 'Dragon Boat Festival',
    中秋节: 'Mid-Autumn Festival',
    国庆节: 'National Day',
  },
  counts: {
    heading: 'Number of groups',
    seen: 'Seen by this account',
    groups,
    unclassified: 'Unsorted',
    since: (date, known) => `Seen since ${date}; members known of ${groups(known)}`,
    sinceUnknown: (known) => `Members known of ${groups(known)}`,
  },
  findings: {
    heading: 'Findings',
    more: (kinds, list) => `${kinds} more: ${list}`,
    moreItem: (name, count) => `${name} ${count}`,
    listComma: ', ',
    groups,
    against: 'speaks against this finding',
    keep: (name) => `Suggested: keep “${name}”`,
    bands: { high: 'Very likely duplicates', possible: 'Possible duplicates' },
    unclassifiedHint: 'Names that do not tell: please say whether it is work',
  },
  checks: {
    duplicate: {
      name: 'Suspected duplicates',
      found: (findings, count) =>
        `${findings} ${findings === 1 ? 'cluster' : 'clusters'}, ${groups(count)}`,
    },
    finished: { name: 'Finished', found: (_, count) => groups(count) },
    inactive: { name: 'Long inactive', found: (_, count) => groups(count) },
    'several-per-unit': {
      name: 'Several groups per unit',
      found: (units) => `${units} ${units === 1 ? 'unit' : 'units'}`,
    },
  },
  clear: {
    title: 'Nothing to attend to',
    detail: (work) =>
      `No duplicate, expired or long inactive group found among ${work} work ${work === 1 ? 'group' : 'groups'}`,
  },
  empty: {
    title: 'No groups seen yet',
    detail:
      'Open WeChat Web and sign in; the groups seen there are listed by themselves, on this machine only.',
  },
  ledger: {
    reading: 'Reading the inventory',
    unreadable:
      'The inventory could not be read this time. Close and open this again; the groups recorded are unchanged.',
  },
  drafts: {
    title: 'Kept drafts',
    noneToday: 'No reminders today',
    today: (shown, taken) => `Reminders today: ${shown}, heeded: ${taken}`,
    kept: (count) => `Kept drafts: ${count}`,
    dueAt: (when) => `Reminder ${when}`,
    overdue: (when) => `Due since ${when}`,
    open: 'Open',
    remove: 'Delete',
    openOf: (name) => `Open the draft for “${name}”`,
    removeOf: (name) => `Delete the draft for “${name}”`,
    note: 'Encrypted on this computer, never sent by itself; deleted 7 days after it is due.',
    askToNotify: 'Use a system notification',
    due: (clock, count, group) => `${clock}: drafts for ${group} now due: ${count}`,
    workGroup: 'work groups',
    group: 'groups',
  },
  footer: { builtInRules: 'Built-in rules', allGroups: 'All groups' },
  language: { label: 'Language', names: { 'zh-CN': '中文', 'zh-TW': '繁體', en: 'English' } },
  inventory: {
    title: 'Inventory',
    pageTitle: 'Qunyue · Inventory',
    coverage: (seen, since, known) =>
      `This account has seen ${groups(seen)} (${since === undefined ? '' : `since ${since}; `}${known} ${have(known)} known members). Not seen does not mean not active. Social groups are not recorded.`,
    search: 'Search group names',
    tableTitle: 'List of groups',
    caption: 'Groups seen by this account; sortable by column, the kind can be set for each group',
    listed: (listed, total) => `${listed} listed of ${groups(total)} seen`,
    noMatch: 'No group matches',
    columns: {
      name: 'Name',
      kind: 'Kind',
      members: 'Members',
      lastSeen: 'Last seen',
      conclusion: 'Finding',
    },
    kinds: { work: 'Work', social: 'Social', unknown: 'Unsorted' },
    kindOf: (name) => `Kind: ${name}`,
    guessed: 'guess',
    guessedHint: 'Guessed from the name; click to confirm',
    stopRecording: 'Stop recording it',
    cancel: 'Cancel',
    removed: (name) =>
      `“${name}” is social: it was removed from the inventory and is no longer recorded`,
    kindSaved: (name, kind) => `“${name}” is now: ${kind}`,
    kindNotSaved: (name) => `The kind of “${name}” was not saved; please click again`,
    unknownCount: 'unknown',
    neverSeen: 'not seen',
    nameless: '(no name)',
    allKinds: 'All',
    semicolon: '; ',
    keepThis: 'Suggested to keep',
    mergeInto: (name) => `Could merge into “${name}”`,
    findingsTitle: 'Findings and evidence',
    noFindings: 'No group needs attention.',
    notJudged: (count) =>
      count === 1
        ? '1 unsorted group has not been judged yet.'
        : `${count} unsorted groups have not been judged yet.`,
    guidance:
      'The evidence is only what this account has seen on the web page; please check before acting.',
  },
};
