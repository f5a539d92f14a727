import { expect, it } from 'vitest';
import type { Described } from '../../lib/picker/describe-client';
import { verdictOf, type Trial, type Verdict } from '../../lib/picker/verdict';

const whole: Described = { description: {} as never, notes: [] };
const works: Trial = {
  problems: [],
  isReady: true,
  findsEditor: true,
  isContradicted: false,
  parts: [{ name: 'composer.editor', required: true, found: true }],
};
const part = (required: boolean) => [{ name: 'x', required, found: false }];

it.each<[string, Described, Trial | undefined, Verdict]>([
  ['all is there', whole, works, 'working'],
  [
    'something could not be said',
    { ...whole, notes: [{ code: 'own-untold', part: '' }] },
    works,
    'partial',
  ],
  ['an optional part is missing', whole, { ...works, parts: part(false) }, 'partial'],
  ['a required part is missing', whole, { ...works, parts: part(true) }, 'unrecognised'],
  ['list and chat say different kinds', whole, { ...works, isContradicted: true }, 'partial'],
  ['the page is not ready', whole, { ...works, isReady: false }, 'unrecognised'],
  ['no editor is found', whole, { ...works, findsEditor: false }, 'unrecognised'],
  ['a selector is too slow', whole, { ...works, problems: ['too-slow list.row'] }, 'unrecognised'],
  ['nothing was described', { notes: [] }, works, 'unrecognised'],
  ['nothing was tried', whole, undefined, 'unrecognised'],
])('%s', (_, described, trial, verdict) => expect(verdictOf(described, trial)).toBe(verdict));
