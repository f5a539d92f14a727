/**
 * Learns which characters and pairs of characters speak for a message without information, and
 * writes lib/text/empty-signs.ts: logistic regression over hashed signs (FTRL, sparse), rounded to
 * small whole weights. A substantive message is one with at least one clause that tells something,
 * so only its most telling clause is learnt from; of an empty one all clauses are.
 *
 *   node test/text/learn-empty.mjs [--short-messages FILE] [--without a,b,…]
 *
 * FILE holds unlabelled short messages, `{"text"}` a line, taken for substantive unless the grammar
 * reads them as empty. (The table was learnt with the Chinese part of the NUS SMS corpus, which is
 * not in this repository.) With --without each of these writers is left out in turn, then half of
 * the short messages: it prints what would be seen and wrongly warned of, and nothing is written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { learning } from './learning.mjs';
import { madeUpLines } from './made-up-lines.mjs';

/** A short message this surely empty for weights that never saw it is not learnt from as telling. */
const SURELY_EMPTY = 2;

const { values: given } = parseArgs({
  options: {
    'short-messages': { type: 'string' },
    without: { type: 'string' },
    show: { type: 'string' },
  },
});
const here = new URL('.', import.meta.url);
const linesOf = (path) =>
  readFileSync(new URL(path, here), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const jsonLines = (path) => linesOf(path).map((line) => JSON.parse(line));

const lib = await (async () => {
  const server = await createServer({
    root: new URL('../..', here).pathname,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const names = ['clause-evidence', 'emoji-only', 'empty-talk', 'reading', 'says-something'];
  const modules = await Promise.all(
    names.map((name) => server.ssrLoadModule(`/lib/text/${name}.ts`)),
  );
  await server.close();
  return Object.assign({}, ...modules);
})();
const BIAS = lib.PLACES;

const row = (text, isEmpty, voice, weight = 1) => {
  const reading = lib.readingOf(text);
  const unsettled = reading ? lib.clausesToWeigh(reading) : [];
  return {
    text,
    isEmpty,
    voice,
    weight,
    clauses: unsettled.map((each) => [...lib.signsOf(each.clause, each), BIAS]),
    isSeen: unsettled.length === 0 && (lib.emptyTalk(text) ?? lib.emojiOnly(text)) !== undefined,
    says:
      unsettled.length > 0 &&
      (unsettled.length > 8 ||
        lib.saysSomething(reading.text) ||
        reading.clauses.some((c) => lib.TELLS.test(c))),
  };
};

/** Lines with a label count for more; information behind a receipt stays information. */
const seriously = (text, isEmpty, voice) => [
  { ...row(text, isEmpty, voice, 2), isSerious: true },
  ...(isEmpty
    ? []
    : ['收到，', '谢谢。', 'ok '].map((before) => ({
        ...row(`${before}${text}`, false, voice, 0.5),
        isVariant: true,
        isSerious: true,
      }))),
];

const EMPTY = new Set(['ack', 'like_flood']);
const fixtures = readdirSync(new URL('../fixtures/messages', here)).filter(
  (n) => !/offhours/.test(n),
);
const rows = [
  ...[...fixtures.map((n) => [n.replace('.jsonl', ''), `../fixtures/messages/${n}`])].flatMap(
    ([voice, path]) =>
      jsonLines(path)
        .filter(
          ({ label, ambiguous }) => (EMPTY.has(label) || label === 'substantive') && !ambiguous,
        )
        .flatMap(({ text, label }) => seriously(text, EMPTY.has(label), voice)),
  ),
  ...linesOf('corpus/empty.txt').flatMap((text) => seriously(text, true, 'corpus')),
  ...['substantive', 'chatter', 'demands', 'no-demands', 'secret', 'not-secret']
    .flatMap((name) => linesOf(`corpus/${name}.txt`))
    .flatMap((text) => seriously(text, false, 'corpus')),
  ...['emergencies', 'routine']
    .flatMap((folder) =>
      readdirSync(new URL(`corpus/${folder}`, here)).flatMap((name) =>
        linesOf(`corpus/${folder}/${name}`),
      ),
    )
    .map((text) => row(text, false, 'corpus', 0.7)),
  ...madeUpLines().map(({ text, isEmpty, isWhole }) =>
    row(text, isEmpty, 'made up', isWhole ? 1 : 0.4),
  ),
];
/** Of strangers' short messages these are as often wishes and thanks, which a group's flood is made of. */
const MAY_BE_EMPTY =
  /祝|愿|快乐|谢|恭喜|安[。.!！~～…]*$|加油|辛苦|爱你|么么|哈哈|呵呵|嘿嘿|真好|太好|可爱|厉害|佩服|同乐|放心|是的?啊|就是/u;
const short = given['short-messages']
  ? jsonLines(given['short-messages'])
      .filter(({ text }) => !MAY_BE_EMPTY.test(text))
      .map(({ text }, at) => row(text, false, `short ${at % 2}`, 1))
      .filter(({ isSeen }) => !isSeen)
  : [];

const { learn, learnHard, leastOf, mended, pack, whole } = learning(lib.PLACES);

const isWarned = (each, weights, from) =>
  each.isSeen || (each.clauses.length > 0 && !each.says && leastOf(each, weights)[0] >= from);

/** Short messages that are empty after all, by weights that have not seen them. */
const telling = () => {
  const halves = ['short 0', 'short 1'];
  return halves.flatMap((voice) => {
    const weights = learn([...rows, ...short.filter((each) => each.voice !== voice)]);
    return short.filter(
      (each) => each.voice === voice && (each.says || leastOf(each, weights)[0] < SURELY_EMPTY),
    );
  });
};
const learntFrom = [...rows, ...telling()];

if (given.without) {
  const levels = [-3, -2, -1, 0, 1, 2, 3, 4, 6, 8];
  const share = (list, weights, from) =>
    ((100 * list.filter((each) => isWarned(each, weights, from)).length) / list.length).toFixed(1);
  for (const voice of given.without.split(',')) {
    const others = learntFrom.filter((each) => each.voice !== voice);
    const weights = mended(whole(learnHard(others)), others);
    const lines = rows.filter((each) => each.voice === voice && !each.isVariant);
    const empty = lines.filter(({ isEmpty }) => isEmpty);
    const telling = lines.filter(({ isEmpty }) => !isEmpty);
    console.log(
      voice.padEnd(22),
      `${empty.length}/${telling.length} grammar ${share(empty, weights, Infinity)} |`,
      ...levels.map(
        (from) =>
          `${from}: ${share(empty, weights, from)}/${telling.filter((each) => isWarned(each, weights, from)).length} `,
      ),
    );
    if (given.show?.split(',').includes(voice)) {
      for (const each of empty)
        if (!each.isSeen && (each.says || leastOf(each, weights)[0] < 8))
          console.log('   +', each.says ? 'VETO' : leastOf(each, weights)[0], each.text);
      for (const each of telling)
        if (!each.says && leastOf(each, weights)[0] >= -4)
          console.log('   -', leastOf(each, weights)[0], each.text);
    }
  }
  if (short.length > 0) {
    const weights = whole(learnHard(learntFrom.filter((each) => each.voice !== 'short 0')));
    const lines = short.filter(({ voice }) => voice === 'short 0');
    console.log(
      'short messages',
      lines.length,
      ...levels.map(
        (from) =>
          `${from}: ${((100 * lines.filter((each) => isWarned(each, weights, from)).length) / lines.length).toFixed(2)} `,
      ),
    );
    if (given.show?.includes('short'))
      for (const [s, t] of lines
        .filter((e) => !e.says)
        .map((e) => [leastOf(e, weights)[0], e.text])
        .filter(([s]) => s >= -2)
        .sort((a, b) => b[0] - a[0]))
        console.log('   s', s, t);
  }
}

if (!given.without) {
  const weights = mended(whole(learnHard(learntFrom)), rows);
  writeFileSync(
    new URL('../../lib/text/empty-signs.ts', here),
    `/**
 * How much each sign (clause-evidence.ts) speaks for a message without information, in steps.
 * Written by test/text/learn-empty.mjs from the lines in test; not by hand.
 */
export const SIGNS =
  ${JSON.stringify(pack(weights))};

export const BIAS = ${weights[BIAS]};
`,
  );
}
