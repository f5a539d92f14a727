import { describe, expect, it } from 'vitest';
import { descriptions } from '../../lib/clients';
import { tables } from '../../lib/db/tables';
import { storedBeside } from '../../lib/db/stored-fields';
import { LOCALES } from '../../lib/i18n/locale';
import { fieldWords, optionsWords, settingName } from '../../lib/i18n/options/options-texts';
import { popupTexts } from '../../lib/i18n/popup/popup-texts';
import { layerSettings, viewSettings } from '../../lib/profile/layers';

const shape = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.length;
  return typeof node === 'object' && node !== null
    ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shape(value)]))
    : typeof node;
};

const stored = [
  ...Object.entries(tables).flatMap(([table, { fields }]) =>
    Object.keys(fields).map((field) => [table, field] as const),
  ),
  ...storedBeside({}, []).flatMap(({ name, fields }) =>
    fields.map((field) => [name, field.name] as const),
  ),
];

describe.each(LOCALES)('the words of the settings page in %s', (locale) => {
  const words = optionsWords(locale);

  it('say as much as the source', () => {
    const { texts, settings, stored: kept } = optionsWords('zh-CN');
    expect(shape({ ...words, locale: '' })).toEqual(
      shape({ texts, settings, stored: kept, locale: '' }),
    );
    expect(shape(popupTexts(locale))).toEqual(shape(popupTexts('zh-CN')));
  });

  it.each(stored)('name the stored field %s.%s', (table, field) => {
    expect(words.stored.tables[table]).toBeTruthy();
    expect(fieldWords(table, field, words.stored)).toBeTruthy();
  });

  it('name every setting', () => {
    const nameless = viewSettings(layerSettings(undefined))
      .map(({ path }) => path)
      .filter((path) => settingName(path, words.settings) === path);
    expect(nameless).toEqual([]);
    expect(settingName('calendar.2027', words.settings)).toMatch(/\S 2027$/);
  });

  it('tell of every chat page when it was checked', () => {
    const untold = descriptions.filter(({ id }) => !words.texts.about.evidence[id]);
    expect(untold).toEqual([]);
  });

  it('do not shout, and say whose product it is not', () => {
    const said = JSON.stringify(words);
    expect(said).not.toMatch(/[!！]/);
    expect(said).toMatch(/腾讯|騰訊|Tencent/);
  });
});

it('is written in traditional characters in zh-TW', () => {
  const said = JSON.stringify(optionsWords('zh-TW'));
  expect(said).not.toMatch(/[个这没还网页时间账类组识发启闭设结论证据确认贴动属现实开关]/u);
});
