import { pageWords } from '../../lib/i18n/page-words';

export const words = (locale: 'zh-CN' | 'en' = 'zh-CN') =>
  pageWords(locale, 'Asia/Shanghai', new Date('2026-11-22T16:40:00+08:00'));
