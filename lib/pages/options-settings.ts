import type { SettingView } from '../profile/layers';
import { hoursText, isHours } from '../i18n/options/setting-words';

/** How a setting is changed on the page; `shown` ones only a profile can say sensibly. */
export type SettingEditor =
  | 'hours'
  | 'count'
  | 'percent'
  | 'flag'
  | 'level'
  | 'weekday'
  | 'words'
  | 'kinds'
  | 'text'
  | 'prose'
  | 'shown';

export type SettingGroup =
  | 'hours'
  | 'rules'
  | 'emergency'
  | 'kinds'
  | 'checks'
  | 'notices'
  | 'privacy';

export const SETTING_GROUPS: readonly SettingGroup[] = [
  'hours',
  'rules',
  'emergency',
  'kinds',
  'checks',
  'notices',
  'privacy',
];

const GROUP_OF: Readonly<Record<string, SettingGroup>> = {
  timeZone: 'hours',
  workHours: 'hours',
  calendar: 'hours',
  dateOverrides: 'hours',
  rules: 'rules',
  emergency: 'emergency',
  units: 'kinds',
  kinds: 'kinds',
  checks: 'checks',
  notices: 'notices',
  privacy: 'privacy',
};

export const groupOf = (path: string): SettingGroup | undefined =>
  GROUP_OF[path.split('.')[0] ?? ''];

const WORDS: ReadonlySet<string> = new Set([
  'rules.empty-reply.allow',
  'rules.secrecy.words',
  'emergency.reasons',
  'emergency.exemptGroups',
  'kinds.work',
  'kinds.social',
]);
const TEXTS: ReadonlySet<string> = new Set([
  'timeZone',
  'checks.naming.pattern',
  'checks.duplicate.preferredClient',
]);

export function editorOf({ path, value }: Pick<SettingView, 'path' | 'value'>): SettingEditor {
  if (/^workHours\.(?:mon|tue|wed|thu|fri|sat|sun)$/.test(path)) return 'hours';
  if (path === 'workHours.makeUp') return typeof value === 'string' ? 'weekday' : 'shown';
  if (/^rules\..*\.level$/.test(path)) return 'level';
  if (WORDS.has(path)) return 'words';
  if (TEXTS.has(path)) return 'text';
  if (path.startsWith('notices.')) return 'prose';
  if (path === 'kinds.countedKinds') return 'kinds';
  if (path === 'checks.duplicate.minOverlap') return 'percent';
  if (typeof value === 'number') return 'count';
  return typeof value === 'boolean' ? 'flag' : 'shown';
}

/** Nobody's name is stored anywhere yet: a switch for it would promise what is not there. */
const UNUSED: ReadonlySet<string> = new Set(['privacy.keepMemberNames']);

/** The settings that the page shows, by group, in the schema's order. */
export const groupedSettings = (
  values: readonly SettingView[],
): readonly (readonly [SettingGroup, readonly SettingView[]])[] =>
  SETTING_GROUPS.map(
    (group) =>
      [group, values.filter(({ path }) => groupOf(path) === group && !UNUSED.has(path))] as const,
  ).filter(([, views]) => views.length > 0);

const LIST_BREAKS = /[、,，;；\n]+/;
const parts = (text: string): readonly string[] =>
  text
    .split(LIST_BREAKS)
    .map((part) => part.trim())
    .filter(Boolean);

const CLOCK_SPAN = /^(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})$/;

/** `8：30～12：00、14:00—17:30` → spans; what is no span stays as text, to be refused by name. */
export const hoursOfText = (text: string): readonly unknown[] =>
  parts(text.normalize('NFKC').replace(/[~〜–—－至到]/g, '-')).map((part) => {
    const [, h1 = '', m1 = '', h2 = '', m2 = ''] = CLOCK_SPAN.exec(part) ?? [];
    return h1 === '' ? part : [`${h1.padStart(2, '0')}:${m1}`, `${h2.padStart(2, '0')}:${m2}`];
  });

const numberOf = (text: string): number | string => {
  const plain = text.normalize('NFKC').trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
};

/** A value as it is typed. */
export function textOfValue(editor: SettingEditor, value: unknown): string {
  if (editor === 'hours') return isHours(value) ? hoursText(value) : '';
  if (editor === 'percent') return typeof value === 'number' ? String(Math.round(value * 100)) : '';
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** What was typed as a value; wrong input comes out as it is, for the background to name. */
export function valueOfText(editor: SettingEditor, text: string): unknown {
  if (editor === 'hours') return hoursOfText(text);
  if (editor === 'words') return parts(text);
  if (editor === 'count') return numberOf(text);
  if (editor !== 'percent') return text;
  const percent = numberOf(text);
  return typeof percent === 'number' ? percent / 100 : percent;
}
