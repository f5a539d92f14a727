import { readFileSync } from 'node:fs';
import { readDraft, type Draft } from '../../lib/studio/draft';

/** Every key of the format, as one profile; the signature-only ones too. */
export const fullText = readFileSync('test/fixtures/profiles/full.json', 'utf8');
export const fullDraft: Draft = readDraft(fullText).draft ?? {};
