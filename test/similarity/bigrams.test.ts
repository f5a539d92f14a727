import { expect, test } from 'vitest';
import { bigramsOf } from '../../lib/similarity/bigrams';
import { joinJaccard } from '../../lib/similarity/join-jaccard';
import { toTokenSets } from '../../lib/similarity/token-sets';

test('edges count, so that one character is compared too', () => {
  expect(bigramsOf('党办')).toEqual(['^党', '党办', '办$']);
  expect(bigramsOf('党')).toEqual(['^党', '党$']);
});

test('names join by the same engine', () => {
  const names = ['园林绿化养护', '园林绿化管养', '信访接待'];
  const pairs = joinJaccard(toTokenSets(names.map(bigramsOf)), 0.4);
  expect([pairs.count, ...pairs.triples.slice(0, 2)]).toEqual([1, 0, 1]);
});
