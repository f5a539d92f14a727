import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * `npm run bench`: one row per line of what we promise, ours beside its peers in one run, for an
 * absolute time says nothing on a shared machine. `-- --only NAME,NAME` runs these rows, `-- --json` prints
 * JSON lines. Each file of `rows/` exports `{ name, goal, run }`; `run` resolves with
 * `{ ours, peers, limit, ratio, met }`.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } });

const files = readdirSync(new URL('./rows/', import.meta.url)).filter((file) =>
  file.endsWith('.mjs'),
);
const modules = await Promise.all(files.sort().map((file) => import(`./rows/${file}`)));
const all = modules.map((module) => module.default);
const wanted = values.only?.split(',') ?? all.map(({ name }) => name);
const unknown = wanted.filter((name) => !all.some((row) => row.name === name));
const rows = unknown.length > 0 ? [] : all.filter(({ name }) => wanted.includes(name));

if (unknown.length > 0) {
  const known = all.map(({ name }) => name).join(', ');
  console.error(`no row is called ${unknown.join(', ')}; there are: ${known}`);
  process.exitCode = 2;
}

/** Figures of several sizes stand as `name value` pairs in brackets. */
const listed = (values = {}) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ');
const shown = (value) =>
  typeof value === 'object' && value !== null ? `(${listed(value)})` : String(value);

for (const { name, goal, run } of rows) {
  const { ours, peers, limit, ratio, met } = await run();
  const verdict = met ? 'met' : 'not met';
  if (values.json) console.log(JSON.stringify({ name, ours, peers, limit, ratio, goal, met }));
  else
    console.log(
      `${name}: ours ${shown(ours)} · peers: ${listed(peers)} · limit ${shown(limit)} · ratio ${shown(ratio)} · goal ${goal} · ${verdict}`,
    );
}
