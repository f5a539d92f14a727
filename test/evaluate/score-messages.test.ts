import { expect, test } from 'vitest';
import { evaluateMessages } from '../../lib/evaluate/messages';
import { builtInSettings } from '../../lib/profile/built-in';
import { labelledMessages, labelledNotices } from '../support/labelled-messages';
import { reportOf, scoreMessages, type Answer, type Labelled } from './score-messages';

const scored = (labelled: readonly Labelled[]) => {
  const lines = labelled.map(({ text }) => JSON.stringify({ text }));
  const answers = evaluateMessages(lines, { settings: builtInSettings });
  return scoreMessages(
    answers.map((line) => JSON.parse(line) as Answer),
    labelled,
  );
};

test('each miss is told by its text', () => {
  const scores = scored([
    { text: '收到', label: 'ack' },
    { text: '收到，明早8点出发', label: 'ack' },
    { text: '好的', label: 'substantive' },
    { text: '可以', label: 'ack', ambiguous: true },
  ]);
  expect(reportOf(scores)).toBe(
    'ack: 1 of 2, wrong 1\n  收到，明早8点出发\nsubstantive: 1 of 1, wrong 1\n  好的',
  );
});

test('of the labelled messages and notices none is misjudged', () => {
  expect(reportOf(scored(labelledMessages('messages-dev')))).toBe(
    'ack: 39 of 39\nlike_flood: 50 of 50\nsticker_or_emoji_only: 50 of 50\nsubstantive: 0 of 50',
  );
  expect(reportOf(scored(labelledNotices()))).toBe(
    'emergency: 16 of 16\nwork_routine: 0 of 16\nsocial: 0 of 10',
  );
});
