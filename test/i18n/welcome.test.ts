import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/i18n/locale';
import { welcomeTexts } from '../../lib/i18n/welcome/welcome-texts';

const shape = (node: unknown): unknown =>
  Array.isArray(node)
    ? node.length
    : typeof node === 'object' && node !== null
      ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, shape(value)]))
      : typeof node;

describe.each(LOCALES)('the first page in %s', (locale) => {
  const texts = welcomeTexts(locale);
  const said = JSON.stringify(texts);

  it('makes the same points as the source, no shorter truth', () => {
    expect(shape(texts)).toEqual(shape(welcomeTexts('zh-CN')));
  });

  it('says whose product it is not, and what an account may risk', () => {
    expect(said).toMatch(/Tencent|腾讯|騰訊/);
    expect(said).toMatch(/2024/);
    expect(said).toMatch(/1203/);
  });

  it('does not shout', () => {
    expect(said).not.toMatch(/[!！]/);
  });
});
