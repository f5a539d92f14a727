import assert from 'node:assert/strict';
import test from 'node:test';
import { A_DAYS_QUESTIONS, installationsOf, SILENT } from '../e2e/installations.mjs';

const named = (installations) => installations.map((own) => own.map(({ name }) => name).join(' '));
const asking = (name, questions, more) => ({ name, questions, ...more });

test('what asks shares an installation, but never more than a day has questions', () => {
  const scenarios = [asking('a', 6), asking('b', 6), asking('c', 1)];
  assert.equal(A_DAYS_QUESTIONS, 12);
  assert.deepEqual(named(installationsOf(scenarios)), ['a b', 'c']);
});

test('what does not say how much it asks, or needs another build, is alone', () => {
  const copy = () => undefined;
  const scenarios = [asking('a', 1), { name: 'b' }, asking('c', 1, { copy }), asking('d', 1)];
  assert.deepEqual(named(installationsOf(scenarios)), ['a d', 'b', 'c']);
});

test('what must see no question is the first of its installation', () => {
  const scenarios = [asking('a', 1), { name: 'b', ...SILENT }, { name: 'c', ...SILENT }];
  assert.deepEqual(named(installationsOf(scenarios)), ['b a', 'c']);
});

test('what may take longest begins', () => {
  const scenarios = [asking('a', 1), { name: 'b', limitMs: 120_000 }];
  assert.deepEqual(named(installationsOf(scenarios)), ['b', 'a']);
});
