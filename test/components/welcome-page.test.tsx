// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome-page';
import { pageTexts } from '../../lib/i18n/pages/page-texts';
import { welcomeTexts } from '../../lib/i18n/welcome/welcome-texts';
import { show } from './show';

const page = (onLocale: WelcomePageProps['onLocale'] = () => undefined) =>
  show(
    <WelcomePage
      locale="zh-CN"
      texts={welcomeTexts('zh-CN')}
      language={pageTexts('zh-CN').language}
      brand="群约"
      onLocale={onLocale}
    />,
  );

it('leads to the practice chat, the real one and the inventory', () => {
  const ways = [...page().querySelectorAll('.start a')].map((link) => link.getAttribute('href'));
  expect(ways).toEqual(['/practice.html', 'https://wx.qq.com/', '/inventory.html']);
});

it('heads every part and names its language switch', () => {
  const welcome = page();
  expect(welcome.querySelectorAll('h1')).toHaveLength(1);
  for (const section of welcome.querySelectorAll('section'))
    expect(
      welcome.querySelector(`#${section.getAttribute('aria-labelledby') ?? ''}`)?.tagName,
    ).toBe('H2');
  expect(welcome.querySelector('.languages')?.getAttribute('aria-label')).toBe('语言');
});

it('speaks another language at one press', () => {
  const onLocale = vi.fn();
  page(onLocale).querySelector<HTMLElement>('.languages [lang=en]')?.click();
  expect(onLocale).toHaveBeenCalledWith('en');
});
