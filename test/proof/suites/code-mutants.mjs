import { FOLDERS, mutate, scoreOf } from '../mutate.mjs';

/** The changes that the tests of these folders must notice; the short form is the quickest folder. */
export default {
  browser: '-',
  async run({ short, untilMs }) {
    const folders = short ? FOLDERS.slice(0, 1) : FOLDERS;
    let isGood = true;
    for (const folder of folders) {
      if (Date.now() > untilMs) break;
      const left = Number.isFinite(untilMs) ? untilMs - Date.now() : undefined;
      isGood = mutate(folder, left) && isGood;
    }
    const scores = folders.map((folder) => [folder, scoreOf(folder)]);
    const known = scores.flatMap(([, score]) => score ?? []);
    const sum = (field) => known.reduce((total, each) => total + each[field], 0);
    return {
      count: sum('noticed') + sum('unnoticed'),
      faults: sum('noticed') + sum('unnoticed'),
      lost: sum('unnoticed'),
      isGood,
      isUnfinished: known.length < folders.length,
      note: scores
        .map(([folder, score]) => `${folder} ${score?.percent.toFixed(1) ?? '-'} %`)
        .join(', '),
    };
  },
};
