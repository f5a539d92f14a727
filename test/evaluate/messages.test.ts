import { expect, test } from 'vitest';
import { evaluateMessages, type MessagesOptions } from '../../lib/evaluate/messages';
import { builtInSettings } from '../../lib/profile/built-in';

const run = (lines: readonly string[], more: Partial<MessagesOptions> = {}): unknown[] =>
  evaluateMessages(lines, { settings: builtInSettings, ...more }).map(
    (line) => JSON.parse(line) as unknown,
  );

const pass = { findings: [], emergency: false, verdict: 'pass' };
const evening = new Date('2026-11-24T20:14+08:00');

test('answers each sample with findings, emergency and verdict, and nothing else', () => {
  const samples = ['{"text":"收到"}', '{"kind":"sticker"}', '{"text":"收到，明早8点出发"}'];
  expect(run(samples)).toEqual([
    { findings: [{ rule: 'empty-reply', level: 'confirm' }], emergency: false, verdict: 'confirm' },
    { findings: [{ rule: 'sticker', level: 'confirm' }], emergency: false, verdict: 'confirm' },
    pass,
  ]);
});

test('an ambiguous word is judged by what came before', () => {
  expect(
    run([
      '{"text":"可以"}',
      '{"text":"可以","before":["行不行？"]}',
      '{"text":"可以","before":[]}',
    ]),
  ).toMatchObject([{ verdict: 'tip' }, { verdict: 'pass' }, { verdict: 'tip' }]);
});

test('a broken line is named and the rest goes on', () => {
  const bad = [
    '',
    'x',
    '[]',
    '{}',
    '{"text":1}',
    '{"text":"收到","before":"x"}',
    '{"kind":"video"}',
  ];
  const answers = run([...bad, '{"text":"收到"}']);
  bad.forEach((_, index) => {
    expect(answers[index]).toEqual({
      error: expect.stringContaining(`line ${index + 1}: expected`) as unknown,
    });
  });
  expect(answers.at(-1)).toMatchObject({ verdict: 'confirm' });
});

test('time, group and members decide about off-hours', () => {
  const line = ['{"text":"请明天报送材料"}'];
  const offHours = [{ findings: [{ rule: 'off-hours', level: 'confirm' }] }];
  expect(run(line)).toEqual([pass]);
  expect(run(line, { at: evening })).toMatchObject(offHours);
  expect(run(line, { at: evening, group: '球友群' })).toEqual([pass]);
  expect(run(line, { at: evening, group: '测试' })).toMatchObject(offHours);
  expect(run(line, { at: evening, members: 2 })).toEqual([pass]);
});
