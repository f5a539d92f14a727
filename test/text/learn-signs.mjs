/**
 * Learns from made-up lines which characters speak for an emergency, and writes
 * lib/text/emergency-signs.ts: logistic regression with small whole weights. Each file in
 * corpus/emergencies and corpus/routine is a voice; the bias is set by voices that were left out.
 * corpus/held-out is not read.
 *
 *   node test/text/learn-signs.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const STEPS = 200;
const LASSO = 0.1;
const RIDGE = 3;
const SEEN_AT_LEAST = 3;
/** Bounds the curvature of a row by the number of signs it usually holds. */
const USUAL_SIGNS = 14;
/** Weights are kept in steps of this size, at most so many. */
const UNIT = 0.2;
const MOST = 9;
/** So many routine lines of a voice that was not learnt from may be taken for an emergency. */
const FALSE_SHARE = 0.045;

const here = new URL('.', import.meta.url);
const read = (path) =>
  readFileSync(new URL(path, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const labelled = (name) =>
  read(`../fixtures/messages/${name}.jsonl`).map((line) => JSON.parse(line));

const signsOf = await (async () => {
  const server = await createServer({
    root: new URL('../..', here).pathname,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { signsOf } = await server.ssrLoadModule('/lib/text/emergency.ts');
  const { FRAMES } = await server.ssrLoadModule('/lib/text/emergency-frames.ts');
  await server.close();
  return (text) => signsOf(text, FRAMES);
})();

const row = (text, y, weight, voice) => ({ signs: signsOf(text), y, weight, voice });
const voices = readdirSync(new URL('corpus/routine/', here));
const talk = ['messages-dev', 'own-messages', 'own-messages-later', 'own-messages-last']
  .flatMap(labelled)
  .filter(({ label }) => label === 'substantive')
  .map(({ text }) => text);
const rows = [
  ...labelled('offhours-dev').map(({ text, label }) => row(text, Number(label === 'emergency'), 4)),
  ...[...talk, ...read('corpus/substantive.txt')].map((text) => row(text, 0, 0.5)),
  ...read('corpus/chatter.txt').map((text) => row(text, 0, 1.5)),
  ...voices.flatMap((voice) => [
    ...read(`corpus/emergencies/${voice}`).map((text) => row(text, 1, 2, voice)),
    ...read(`corpus/routine/${voice}`).map((text) => row(text, 0, 1, voice)),
  ]),
];

const scoreOf = ({ signs }, weights) =>
  signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
const shrink = (value, by) => Math.sign(value) * Math.max(Math.abs(value) - by, 0);

/** Whole weights by sign, in steps of UNIT. */
const learn = (rows) => {
  const seen = new Map();
  const curvature = new Map();
  let bias = 0;
  let biasCurvature = 0;
  for (const { signs, weight } of rows) {
    const bend = (weight * USUAL_SIGNS) / 4;
    biasCurvature += bend;
    for (const sign of signs) {
      seen.set(sign, (seen.get(sign) ?? 0) + 1);
      curvature.set(sign, (curvature.get(sign) ?? RIDGE) + bend);
    }
  }
  const weights = new Map([...seen].flatMap(([sign, n]) => (n < SEEN_AT_LEAST ? [] : [[sign, 0]])));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Map();
    let biasSlope = 0;
    for (const each of rows) {
      const error = each.weight * (1 / (1 + Math.exp(-bias - scoreOf(each, weights))) - each.y);
      biasSlope += error;
      for (const sign of each.signs) slope.set(sign, (slope.get(sign) ?? 0) + error);
    }
    for (const [sign, weight] of weights) {
      const bend = curvature.get(sign);
      weights.set(sign, shrink(weight - (slope.get(sign) + RIDGE * weight) / bend, LASSO / bend));
    }
    bias -= biasSlope / biasCurvature;
  }
  return new Map(
    [...weights].flatMap(([sign, weight]) => {
      const level = Math.max(-MOST, Math.min(MOST, Math.round(weight / UNIT)));
      return level !== 0 ? [[sign, level]] : [];
    }),
  );
};

const unseen = voices.flatMap((voice) => {
  const weights = learn(rows.filter((each) => each.voice !== voice));
  const lines = rows.filter((each) => each.voice === voice);
  return lines.map((each) => ({ ...each, score: scoreOf(each, weights) }));
});
const highestFirst = unseen
  .filter(({ y }) => y === 0)
  .map(({ score }) => score)
  .sort((one, other) => other - one);
const bias = 1 - highestFirst[Math.floor(highestFirst.length * FALSE_SHARE)];
const suggested = (y) => {
  const lines = unseen.filter((each) => each.y === y);
  return `${lines.filter(({ score }) => score + bias > 0).length} of ${lines.length}`;
};
console.log(
  `of voices left out: ${suggested(1)} emergencies suggested, ${suggested(0)} routine lines`,
);

const weights = learn(rows);
const charactersAt = (level) =>
  [...weights]
    .flatMap(([sign, value]) => (typeof sign === 'string' && value === level ? [sign] : []))
    .sort()
    .join('');
const list = (sign) =>
  `[\n${Array.from({ length: MOST }, (_, at) => `  '${charactersAt(sign * (at + 1))}',\n`).join('')}]`;

writeFileSync(
  new URL('../../lib/text/emergency-signs.ts', here),
  `/**
 * Characters by how much they speak for an emergency, or against it: the first line by one step, the
 * last by ${MOST}. Written by test/text/learn-signs.mjs from the lines in test/text/corpus; not by hand.
 */
export const FOR: readonly string[] = ${list(1)};

export const AGAINST: readonly string[] = ${list(-1)};

/** Of a call for people, of papers, of another day, of small talk. */
export const FRAME_WEIGHTS: readonly number[] = [${[0, 1, 2, 3].map((at) => weights.get(at) ?? 0).join(', ')}];

export const BIAS = ${bias};
`,
);
