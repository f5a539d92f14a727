import { expect, it } from 'vitest';
import { diagnosis } from '../../lib/overview/diagnosis';

it('names versions and parts, and nothing else', () => {
  const text = diagnosis(
    {
      clientId: 'feishu',
      state: 'unrecognised',
      unjudged: 1,
      missing: ['composer.editor', 'ready'],
      experimental: true,
      parts: [
        { name: 'composer.container', required: true, found: true },
        { name: 'composer.editor', required: true, found: false },
        { name: 'composer.button', required: false, found: false },
      ],
    },
    '1.2.3',
    'Chromium 120',
  );
  expect(text.split('\n')).toEqual([
    'qunyue 1.2.3',
    'browser Chromium 120',
    'client feishu (experimental)',
    'state unrecognised',
    'unjudged 1',
    'found composer.container',
    'missing composer.editor',
    'missing composer.button (optional)',
    'missing ready',
  ]);
});
