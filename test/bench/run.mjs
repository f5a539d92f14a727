import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * `npm run bench`: one row per line of what we promise, ours beside its peers in one run, for an
 * absolute time says nothing on a shared machine. `-- --only NAME` runs one row, `-- --json` prints
 * JSON lines. Each file of `rows/` exports `{ name, goal, run }`; `run` resolves with
 * `{ ours, peers, limit, ratio, met }`.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } });

const files = readdirSync(new URL('./rows/', import.meta.url)).filter((file) =>
  file.endsWith('.mjs'),
);
const modules = await Promise.all(files.sort().map((file) => import(`./rows/${file}`)));
const rows = modules
  .map((module) => module.default)
  .filter(({ name }) => values.only === undefined || name === values.only);

if (rows.length === 0) {
  console.error(`no row is called ${values.only}; there are: ${files.join(', ')}`);
  process.exitCode = 2;
}

const listed = (peers = {}) =>
  Object.entries(peers)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

for (const { name, goal, run } of rows) {
  const { ours, peers, limit, ratio, met } = await run();
  const verdict = met ? 'met' : 'not met';
  if (values.json) console.log(JSON.stringify({ name, ours, peers, limit, ratio, goal, met }));
  else
    console.log(
      `${name}: ours ${ours} · peers: ${listed(peers)} · limit ${limit} · ratio ${ratio} · goal ${goal} · ${verdict}`,
    );
}
