// A random walk over a chat page. After each step: nothing left unjudged, nothing left twice, no
// draft lost, no key swallowed, the editor untouched by us, no error of the page.
import path from 'node:path';
import { runnerImport } from 'vite';
import { chanceOf } from './chance.mjs';
import { editing } from './editing.mjs';
import { inventoryProblems } from './inventory.mjs';
import { sending } from './sending.mjs';
import { makeWorld, pause } from './world.mjs';

const JUDGEMENT = path.resolve(import.meta.dirname, 'judgement.ts');
/** What the page itself puts into its editor. */
const EDITOR_NODES = new Set(['BR', 'IMG', 'DIV', 'SPAN']);

const ACTS = [...editing, ...sending];

/** What must be true whatever was done. */
function alwaysProblems(world, { hosts, strays, editor, inEditor }) {
  const problems = [];
  if (hosts > 1) problems.push(`${hosts} bars`);
  if (strays > 0) problems.push(`${strays} of our nodes in the body`);
  if (editor !== '' && editor !== world.editor) problems.push(`the editor is ${editor}`);
  const foreign = inEditor.filter((name) => !EDITOR_NODES.has(name));
  if (foreign.length > 0) problems.push(`in the editor: ${foreign}`);
  for (const error of world.driver.errors.splice(0))
    if (!world.site.ownErrors?.test(error)) problems.push(`page error: ${error}`);
  return problems;
}

async function step(world) {
  const before = await world.see();
  const late = await world.news();
  const problems = late.map(({ kind, text }) => `left between steps: ${kind} ${text}`);
  if (before.asks && !world.question) problems.push('asked between steps');
  // A step that makes no sense here is none, and another is taken.
  for (;;) {
    const [, name, run] = world.chance.weighted(ACTS.map((act) => [act[0], act]));
    const done = await run(world, before);
    if (!done) continue;
    const fresh = sending.some(([, each]) => each === name) ? [] : await world.news();
    for (const { kind, text } of fresh) problems.push(`left: ${kind} ${text}`);
    problems.push(...done.problems, ...alwaysProblems(world, done.after));
    return { name, before, ...done, problems };
  }
}

const lineOf = (number, { name, detail = '', before, after, problems }) => ({
  number,
  act: name,
  detail,
  chat: after.chatName,
  draft: after.draft,
  focus: after.focus,
  asks: after.asks,
  ...(problems.length > 0 ? { problems, before: { draft: before.draft, asks: before.asks } } : {}),
});

/** Walks; `log` gets each step as a line. Resolves with how often what was done, and all problems. */
export async function walk({ driver, site, seed, steps, log, untilMs = Infinity }) {
  const { module: engine } = await runnerImport(JUDGEMENT, {
    configFile: false,
    logLevel: 'error',
  });
  const world = await makeWorld({ driver, site, engine, chance: chanceOf(seed) });
  await world.arrive();
  await site.learn();
  await site.switchTo(site.chats[0]);
  await pause(500);
  world.editor = (await world.see()).editor;
  driver.errors.length = 0;
  const figures = { steps: 0, asked: 0, left: 0, acts: {} };
  const problems = [];
  for (let number = 1; number <= steps && Date.now() < untilMs; number += 1) {
    const done = await step(world);
    figures.steps += 1;
    figures.acts[done.name] = (figures.acts[done.name] ?? 0) + 1;
    if (done.after.asks && done.after.asks !== done.before.asks) figures.asked += 1;
    log(lineOf(number, done));
    for (const problem of done.problems) problems.push(`step ${number}, ${done.name}: ${problem}`);
  }
  figures.left = world.known;
  figures.refused = world.refused;
  problems.push(...(await inventoryProblems(world)));
  return { figures, problems };
}
