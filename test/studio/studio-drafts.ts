import { readFileSync } from 'node:fs';
import { readDraft, type Draft } from '../../lib/studio/draft';

/** Every key of the format, as one profile; the signature-only ones too. */
export const fullText = readFileSync(
  new URL('../fixtures/profiles/full.json', import.meta.url),
  'utf8',
);
export const fullDraft: Draft = readDraft(fullText).draft ?? {};
