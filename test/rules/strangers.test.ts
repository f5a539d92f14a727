import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge } from '../../lib/rules/judge';
import { sending, type LabelledMessage } from '../support/labelled-messages';

/**
 * Eight writers who had not seen the code. Their lines have since been learnt from, so these figures
 * only keep what was reached; learn-empty.mjs --without says what a stranger may expect.
 */
const WRITERS: readonly (readonly [string, number])[] = [
  ['a', 0.95],
  ['b', 0.94],
  ['e1', 0.92],
  ['e2', 0.87],
  ['t1', 0.96],
  ['t2', 0.8],
  ['t3', 0.96],
  ['t4', 0.88],
];

const read = (file: string): readonly LabelledMessage[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);

const isAsked = ({ text }: LabelledMessage): boolean =>
  judge(sending(text)).findings.some(({ rule }) => rule === 'empty-reply' || rule === 'sticker');

/** The share of empty messages that are asked about or hinted at, and what is wrongly spoken of. */
function outcomeOf(messages: readonly LabelledMessage[]): { seen: number; wrong: string[] } {
  const empty = messages.filter(({ label }) => label !== 'substantive');
  const telling = messages.filter(({ label }) => label === 'substantive');
  return {
    seen: empty.filter(isAsked).length / empty.length,
    wrong: telling.filter(isAsked).map(({ text }) => text),
  };
}

test.each(WRITERS)('of writer %s a share of %f is seen, and nothing substantive', (name, share) => {
  const all = read(`../fixtures/messages/own-messages-writer-${name}.jsonl`);
  const { seen, wrong } = outcomeOf(
    all.filter(({ ambiguous, label }) => !ambiguous && (label as string) !== 'answer'),
  );
  expect(seen).toBeGreaterThanOrEqual(share);
  expect(wrong).toEqual([]);
});

/** A ninth writer, who is never learnt from: first seen at 92.9 %, with nothing wrong. */
test('of a stranger nine in ten are seen, and at most one in fifty substantive ones is', () => {
  const { seen, wrong } = outcomeOf(read('../text/corpus/held-out/messages.jsonl'));
  expect(seen).toBeGreaterThanOrEqual(0.9);
  expect(wrong.length).toBeLessThanOrEqual(2);
});
