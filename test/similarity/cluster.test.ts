import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterLinks, type Link } from '../../lib/similarity/cluster';

test('a chain does not become one cluster', () => {
  const clusters = clusterLinks(3, [
    { a: 0, b: 1, strength: 0.9 },
    { a: 1, b: 2, strength: 0.8 },
  ]);
  expect(clusters).toEqual([{ members: [0, 1], strength: 0.9 }]);
});

test('a cluster is as strong as its weakest link', () => {
  const clusters = clusterLinks(4, [
    { a: 2, b: 0, strength: 0.9 },
    { a: 2, b: 3, strength: 0.7 },
    { a: 0, b: 3, strength: 0.8 },
  ]);
  expect(clusters).toEqual([{ members: [0, 2, 3], strength: 0.7 }]);
});

test('clusters come by their first member, and their members in order', () => {
  const clusters = clusterLinks(60, [
    { a: 50, b: 41, strength: 9 },
    { a: 12, b: 3, strength: 5 },
    { a: 30, b: 20, strength: 7 },
    { a: 30, b: 25, strength: 7 },
    { a: 25, b: 20, strength: 7 },
  ]);
  expect(clusters.map(({ members }) => members)).toEqual([
    [3, 12],
    [20, 25, 30],
    [41, 50],
  ]);
});

const someLinks = fc.uniqueArray(
  fc.record({
    a: fc.integer({ min: 0, max: 8 }),
    b: fc.integer({ min: 0, max: 8 }),
    strength: fc.integer({ min: 1, max: 5 }),
  }),
  { selector: ({ a, b }) => Math.min(a, b) * 9 + Math.max(a, b) },
);

test('every two members of a cluster are linked, and the order of the links does not matter', () => {
  fc.assert(
    fc.property(
      someLinks.map((links) => links.filter(({ a, b }) => a !== b)),
      (links) => {
        const linked = (a: number, b: number) =>
          links.some((l) => (l.a === a && l.b === b) || (l.a === b && l.b === a));
        const clusters = clusterLinks(9, links);
        for (const { members } of clusters) {
          for (const a of members)
            for (const b of members) expect(a === b || linked(a, b)).toBe(true);
        }
        const turned = links
          .toReversed()
          .map(({ a, b, strength }): Link => ({ a: b, b: a, strength }));
        expect(clusterLinks(9, turned)).toEqual(clusters);
      },
    ),
  );
});
