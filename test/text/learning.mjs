// Logistic regression over hashed signs (FTRL, sparse), rounded to small whole weights and mended; for
// learn-empty.mjs. The weight behind the last place is the bias.
import { chance } from './made-up-lines.mjs';

const ROUNDS = 10;
const RATE = 0.15;
const LASSO = 16;
const RIDGE = 2;
/** So many signs of a clause are left out by chance, as a stranger's will be unknown. */
const UNKNOWN_SHARE = 0.25;
const TIMES = 3;
const EMPTY_WEIGHT = 1.5;
/** Weights are kept in steps of this size, at most so many. */
const UNIT = 0.7;
const MOST = 4;

export function learning(places) {
  const scoreOf = (signs, weights) => signs.reduce((sum, sign) => sum + weights[sign], 0);
  const leastOf = ({ clauses }, weights) => {
    let least = Infinity;
    let which = [];
    for (const signs of clauses) {
      const score = scoreOf(signs, weights);
      if (score < least) [least, which] = [score, signs];
    }
    return [least, which];
  };

  const learn = (rows) => {
    const size = places + 1;
    const [weights, drift, seen] = [0, 0, 0].map(() => new Float64Array(size));
    const random = chance(7);
    const known = rows.filter(({ clauses }) => clauses.length > 0);
    const step = (signs, isEmpty, weight) => {
      const heard = signs.filter((sign) => sign === places || random() >= UNKNOWN_SHARE);
      const error = weight * (1 / (1 + Math.exp(-scoreOf(heard, weights))) - Number(isEmpty));
      for (const sign of heard) {
        const before = Math.sqrt(seen[sign]);
        seen[sign] += error * error;
        drift[sign] += error - ((Math.sqrt(seen[sign]) - before) / RATE) * weights[sign];
        const lasso = sign === places ? 0 : LASSO;
        const pull = Math.max(Math.abs(drift[sign]) - lasso, 0) * -Math.sign(drift[sign]);
        weights[sign] = pull / ((1 + Math.sqrt(seen[sign])) / RATE + RIDGE);
      }
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let at = known.length - 1; at > 0; at -= 1) {
        const other = Math.floor(random() * (at + 1));
        [known[at], known[other]] = [known[other], known[at]];
      }
      for (const each of known) {
        if (each.isEmpty)
          for (const signs of each.clauses) step(signs, true, each.weight * EMPTY_WEIGHT);
        else step(leastOf(each, weights)[1], false, each.weight);
      }
    }
    return weights;
  };

  /** Learns again and again with more weight on labelled lines that came out on the wrong side. */
  const learnHard = (rows) => {
    const harder = rows.map((each) => ({ ...each }));
    for (let time = 0; time < TIMES; time += 1) {
      const weights = whole(learn(harder));
      for (const each of harder) {
        if (!each.isSerious || each.clauses.length === 0 || each.says) continue;
        const [least] = leastOf(each, weights);
        if (each.isEmpty ? least < 3 : least > -2) each.weight *= each.isEmpty ? 1.6 : 2;
      }
    }
    return learn(harder);
  };

  const whole = (weights) =>
    Int16Array.from(weights, (weight, sign) =>
      sign === places
        ? Math.round(weight / UNIT)
        : Math.max(-MOST, Math.min(MOST, Math.round(weight / UNIT))),
    );

  /** From this sum on a clause is spoken of (empty-talk.ts). */
  const PERHAPS = 1;
  const REPAIRS = 60;

  /** How many rows of either side bear each sign. */
  const bearers = (rows, isEmpty) => {
    const count = new Uint16Array(places + 1);
    for (const each of rows)
      if (each.isEmpty === isEmpty)
        for (const signs of each.clauses) for (const sign of signs) count[sign] += 1;
    return count;
  };

  /**
   * The rounded table, mended where a labelled line comes out wrong: by one step of the sign that fewest
   * lines of the other side bear.
   */
  const mended = (weights, rows) => {
    const serious = rows.filter((each) => each.isSerious && each.clauses.length > 0 && !each.says);
    const elsewhere = { true: bearers(rows, false), false: bearers(rows, true) };
    for (let time = 0; time < REPAIRS; time += 1) {
      // Where two writers disagree, what may say something has the last word.
      const listed = time < REPAIRS / 2 ? serious : serious.filter(({ isEmpty }) => !isEmpty);
      let wrong = 0;
      for (const each of listed) {
        const [least, signs] = leastOf(each, weights);
        if (each.isEmpty === least >= PERHAPS) continue;
        wrong += 1;
        const up = each.isEmpty ? 1 : -1;
        const [sign] = signs
          .filter((one) => one !== places && Math.abs(weights[one] + up) <= MOST)
          .sort((a, b) => elsewhere[each.isEmpty][a] - elsewhere[each.isEmpty][b]);
        if (sign !== undefined) weights[sign] += up;
      }
      if (wrong === 0 && listed !== serious) break;
    }
    return weights;
  };

  const pack = (weights) => {
    let text = '';
    let gap = 0;
    for (const weight of weights.subarray(0, places)) {
      if (weight === 0) {
        gap += 1;
        continue;
      }
      for (; gap > 0; gap -= Math.min(gap, 45)) text += String.fromCharCode(34 + Math.min(gap, 45));
      text += String.fromCharCode(100 + weight);
    }
    return text;
  };
  return { learn, learnHard, leastOf, mended, pack, whole };
}
