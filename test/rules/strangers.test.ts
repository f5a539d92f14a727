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

const messagesOf = (writer: string): readonly LabelledMessage[] =>
  readFileSync(
    new URL(`../fixtures/messages/own-messages-writer-${writer}.jsonl`, import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledMessage);

const isAsked = ({ text }: LabelledMessage): boolean =>
  judge(sending(text)).findings.some(({ rule }) => rule === 'empty-reply' || rule === 'sticker');

test.each(WRITERS)(
  'of writer %s a share of %f is seen, and nothing substantive',
  (writer, share) => {
    const messages = messagesOf(writer).filter(({ ambiguous }) => !ambiguous);
    const empty = messages.filter(({ label }) =>
      ['ack', 'like_flood', 'sticker_or_emoji_only'].includes(label),
    );
    expect(empty.filter(isAsked).length / empty.length).toBeGreaterThanOrEqual(share);
    const telling = messages.filter(({ label }) => label === 'substantive');
    expect(telling.filter(isAsked).map(({ text }) => text)).toEqual([]);
  },
);
