import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInSettings } from '../../lib/profile/built-in';
import { allPlaces } from '../../lib/profile/setting-places';
import {
  blankDraft,
  carriedText,
  draftText,
  problemsAt,
  readDraft,
  valueIn,
  withValueIn,
} from '../../lib/studio/draft';
import { keysOf } from '../../lib/studio/field';
import { readField, writeField } from '../../lib/studio/field-text';
import { ALL_FIELDS, fieldOfPath } from '../../lib/studio/fields';
import { lockOf, mayLock, withLock } from '../../lib/studio/locking';
import { fullDraft } from './studio-drafts';

describe('the working copy', () => {
  it('begins as a profile that holds', () => {
    const { profile, problems } = readDraft(draftText(blankDraft()));
    expect([profile?.status, problems]).toEqual(['draft', []]);
  });

  it('keeps the order of keys when one is changed, and forgets empty objects', () => {
    const changed = withValueIn(fullDraft, ['settings', 'rules', 'flood', 'crowd'], 9);
    expect(Object.keys(changed)).toEqual(Object.keys(fullDraft));
    const once = withValueIn(blankDraft(), ['settings', 'checks', 'size', 'maxMembers'], 90);
    const gone = withValueIn(once, ['settings', 'checks', 'size', 'maxMembers'], undefined);
    expect(gone).not.toHaveProperty('settings');
  });

  it('names what is wrong at its field, and says what is no JSON', () => {
    const { problems } = readDraft(
      draftText(withValueIn(fullDraft, ['settings', 'rules', 'flood', 'crowd'], 'many')),
    );
    expect(problemsAt(problems, 'settings.rules.flood.crowd').map(({ code }) => code)).toEqual([
      'wrong-value',
    ]);
    expect(fieldOfPath('settings.workHours.mon.0.1')?.path).toBe('settings.workHours.mon');
    const broken = readDraft('{');
    expect([broken.draft, broken.problems[0]?.code]).toEqual([undefined, 'not-json']);
  });

  it('is carried as one line that says the same, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const text = carriedText({ ...blankDraft(), name });
        expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/);
        expect(JSON.parse(text)).toEqual({ ...blankDraft(), name });
      }),
    );
  }, 20_000);
});

describe('a field', () => {
  it.each(ALL_FIELDS)('writes the full profile’s $path and reads it back', (field) => {
    const value = valueIn(fullDraft, keysOf(field));
    const text = writeField(field.kind, value);
    expect(readField(field.kind, text ?? '(no text)')).toEqual(value);
  });

  it('there is one for each built-in setting but those that only text can say', () => {
    const paths = ALL_FIELDS.map(({ path }) => path);
    const missing = allPlaces(builtInSettings)
      .map(({ path }) => `settings.${path}`)
      .filter((path) => !paths.includes(path));
    expect(missing).toEqual(['settings.privacy.memberKey', 'settings.clients']);
  });

  it('takes hours as people write them', () => {
    expect(readField('spans', '8:30～12:00，14:00—17:30')).toEqual([
      ['08:30', '12:00'],
      ['14:00', '17:30'],
    ]);
    expect([readField('spans', '休'), readField('spans', ' ')]).toEqual([[], undefined]);
    expect(readField('seasons', '06-01~09-30 周六 休\n06-01~09-30 周一至周二 8:00-12:00')).toEqual([
      { from: '06-01', to: '09-30', sat: [], mon: [['08:00', '12:00']], tue: [['08:00', '12:00']] },
    ]);
  });

  it('leaves a wrong value wrong, for the schema to name', () => {
    const change = (path: string, kind: 'number' | 'spans' | 'seasons', text: string) =>
      readDraft(draftText(withValueIn(fullDraft, path.split('.'), readField(kind, text)))).problems;
    expect(change('settings.rules.dailyBudget', 'number', '十二')[0]?.path).toBe(
      'settings.rules.dailyBudget',
    );
    expect(change('settings.workHours.mon', 'spans', '9点到5点').length).toBeGreaterThan(0);
    expect(change('settings.workHours.seasons', 'seasons', '夏天早点').length).toBeGreaterThan(0);
  });
});

describe('a lock', () => {
  it('is set and taken by itself, and told when a longer one holds', () => {
    const free = withLock(fullDraft, 'rules.off-hours.minMembers', false);
    expect(lockOf(free, 'rules.off-hours.minMembers')).toEqual({ locked: false });
    expect(lockOf(fullDraft, 'workHours.mon')).toEqual({ locked: true, by: 'workHours' });
    expect(lockOf(withLock(free, 'kinds.work', true), 'kinds.work')).toEqual({ locked: true });
  });

  it('is not offered for a level that asks for a reason', () => {
    expect(mayLock(fullDraft, 'rules.off-hours.level')).toBe(false);
    expect(mayLock(fullDraft, 'rules.sticker.level')).toBe(true);
  });
});
