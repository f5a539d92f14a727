import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markup } from '../../lib/report/markup';
import { PRINT_STYLE, PRINT_STYLE_HASH } from '../../lib/report/print-style';
import { printable } from '../../lib/report/printable';
import { build, parse } from './reported-town';

describe('the printable page', () => {
  const page = printable(build({ unit: '区城管局' }));

  it('allows itself nothing but its own style', () => {
    expect(PRINT_STYLE_HASH).toBe(createHash('sha256').update(PRINT_STYLE).digest('base64'));
    const policy = parse(page).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${PRINT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<style>${PRINT_STYLE}</style>`);
    expect(page).not.toMatch(/<script|<img|<link|https?:|url\(|\son\w+=|style="/i);
    expect(page).not.toMatch(/签[字名]|审核/);
  });

  it('is the same skeleton whatever the texts are', () => {
    const tags = (text: string) => [...text.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag);
    expect(tags(page).length).toBeGreaterThan(200);
    expect(escapeHtml('<b a="1" c=\'2\'>&`')).toBe(
      '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;&#96;',
    );
  });

  it('any value in a template is text', () => {
    const any = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '`',
        '/',
        '=',
        ' ',
        'a',
        '\0',
        '\ud800',
        '-',
        '!',
      ),
      maxLength: 20,
    });
    fc.assert(
      fc.property(any, (value) => {
        const { text } = markup`<p title="${value}">${value}</p>`;
        expect(text.match(/[<>"'`]/g)?.join('')).toBe('<""><>');
        const seen = parse(text).querySelector('p');
        expect(seen?.textContent).toBe(value.replace(/[\p{Cs}\0]/gu, '\uFFFD'));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
