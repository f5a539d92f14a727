import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  editorOf,
  groupedSettings,
  hoursOfText,
  textOfValue,
  valueOfText,
} from '../../lib/pages/options-settings';
import { PARTS } from '../../lib/pages/options-licences';
import { layerSettings, viewSettings } from '../../lib/profile/layers';
import { setUserValue } from '../../lib/profile/user-settings';

const views = viewSettings(layerSettings(undefined));

describe('hours as they are typed', () => {
  it.each([
    [
      '08:30-12:00, 14:00-17:30',
      [
        ['08:30', '12:00'],
        ['14:00', '17:30'],
      ],
    ],
    [
      '8：30～12：00、14:00—17:30',
      [
        ['08:30', '12:00'],
        ['14:00', '17:30'],
      ],
    ],
    ['9:00至17:00', [['09:00', '17:00']]],
    ['', []],
  ])('reads %s', (text, spans) => {
    expect(hoursOfText(text)).toEqual(spans);
  });

  it('hands on what is no span, so that it is refused by name', () => {
    const set = setUserValue({}, 'workHours.mon', hoursOfText('上午'), undefined);
    expect(set.ok).toBe(false);
  });
});

it('every setting is shown once but the names of members, which nobody stores', () => {
  const shown = groupedSettings(views).flatMap(([, each]) => each.map(({ path }) => path));
  expect(new Set(shown).size).toBe(shown.length);
  const left = views.map(({ path }) => path).filter((path) => !shown.includes(path));
  expect(left).toEqual(['privacy.keepMemberNames']);
});

it('what is shown can be put back as it is', () => {
  const typed = views.filter(({ path, value }) =>
    ['hours', 'count', 'percent', 'words'].includes(editorOf({ path, value })),
  );
  expect(typed.length).toBeGreaterThan(15);
  for (const view of typed) {
    const editor = editorOf(view);
    expect([view.path, valueOfText(editor, textOfValue(editor, view.value))]).toEqual([
      view.path,
      view.value,
    ]);
  }
});

it('no text makes a value that the settings take without being valid', () => {
  const paths = views.map((view) => [view.path, editorOf(view)] as const);
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...paths), (text, [path, editor]) => {
      const set = setUserValue({}, path, valueOfText(editor, text), undefined);
      if (set.ok) expect(() => layerSettings(undefined, set.user)).not.toThrow();
      else expect(set.problems.length).toBeGreaterThan(0);
    }),
  );
});

it('names every part that is shipped', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(PARTS.map(({ name }) => name)).toEqual(Object.keys(dependencies).sort());
});
