import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale';
import { pickerTexts } from '../../lib/i18n/picker/picker-texts';

const keys = (node: unknown): unknown =>
  typeof node === 'object' && node !== null
    ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, keys(value)]))
    : typeof node;

describe.each(LOCALES)('the picker in %s', (locale) => {
  const texts = pickerTexts(locale);
  it('says all that the source says', () => {
    expect(keys(texts)).toEqual(keys(pickerTexts('zh-CN')));
  });
  it('says that messages are not read, and does not shout', () => {
    expect(texts.panel.asks.message).toMatch(/不会被读取|不會被讀取|not read/);
    expect(JSON.stringify(texts)).not.toMatch(/[!！]/);
  });
});
