// Everything that sends nothing: writing, moving about, what others say, what the browser does.
import { insertFace, pasteText } from './page-look.mjs';
import { pause } from './world.mjs';
import { plain } from './sending.mjs';
import { heardBy, wordsBy } from './words.mjs';

/** Whether `after` is `before` with `typed` put in somewhere. */
function isInserted(before, typed, after) {
  if (after.length !== before.length + typed.length) return false;
  for (let at = 0; at <= before.length; at += 1)
    if (after === before.slice(0, at) + typed + before.slice(at)) return true;
  return false;
}

/** What was written must stand in the editor, and nothing else be changed. */
function problemsOfTyped(before, typed, after) {
  const arrived = before.selects
    ? plain(after.draft).includes(typed.trimEnd())
    : isInserted(plain(before.draft), typed, plain(after.draft)) ||
      isInserted(before.draft, typed, after.draft) ||
      // Beside a line break browsers draw one more, or drop it.
      plain(after.draft).replaceAll('\n', '') === isInsertedAnywhere(before, typed, after);
  const story = `typed ${JSON.stringify(typed)} into ${JSON.stringify(before.draft)}`;
  return arrived ? [] : [`swallowed: ${story}: ${JSON.stringify(after.draft)}`];
}

function isInsertedAnywhere(before, typed, after) {
  const [old, now] = [before.draft, after.draft].map((text) => plain(text).replaceAll('\n', ''));
  return isInserted(old, typed.replaceAll('\n', ''), now) ? now : undefined;
}

async function see(world, ms = 0) {
  await pause(ms);
  const after = await world.see();
  if (!after.asks) world.question = undefined;
  return after;
}

async function intoEditor(world, before) {
  if (before.hasFocus || before.asks) return before;
  await world.driver.click('#editArea');
  return world.see();
}

const sameDraft = (before, after) =>
  plain(before.draft) === plain(after.draft)
    ? []
    : [`draft ${JSON.stringify(before.draft)} became ${JSON.stringify(after.draft)}`];

async function types(world, seen) {
  const before = await intoEditor(world, seen);
  if (!before.hasFocus || !before.isChosen) return undefined;
  const typed = wordsBy(world.chance);
  await world.driver.type(typed);
  const after = await see(world, 20);
  const problems = problemsOfTyped(before, typed, after);
  if (after.asks) problems.push('a question is open after typing on');
  return { after, problems, detail: typed };
}

async function clears(world, seen) {
  const before = await intoEditor(world, seen);
  if (!before.hasFocus) return undefined;
  await world.driver.press('Control+KeyA');
  await world.driver.page.keyboard.press('Backspace');
  const after = await see(world, 20);
  return { after, problems: after.draft.trim() === '' ? [] : [`not empty: ${after.draft}`] };
}

async function pastes(world, seen) {
  const before = await intoEditor(world, seen);
  // A made-up paste carries nothing in Firefox.
  if (!before.hasFocus || !before.isChosen || world.driver.browser === 'firefox') return undefined;
  const typed = wordsBy(world.chance);
  world.pastedAt = Date.now();
  await world.driver.evaluate(pasteText, typed);
  const after = await see(world, 20);
  const took = plain(after.draft) !== plain(before.draft);
  return { after, problems: took ? problemsOfTyped(before, typed, after) : [], detail: typed };
}

async function composes(world, seen) {
  const before = await intoEditor(world, seen);
  const { driver, chance } = world;
  if (!driver.compose || !before.hasFocus || !before.isChosen || before.selects) return undefined;
  const typed = wordsBy(chance);
  await driver.compose('shou dao');
  await driver.composingEnter();
  const during = await world.see();
  await driver.commit(typed);
  const after = await see(world, 20);
  // A made-up composition leaves its first letter behind, in a bare browser as well.
  const left = typed.length + (after.draft.includes(`s${typed.trimEnd()}`) ? 1 : 0);
  const arrived = after.draft.includes(typed.trimEnd());
  const isWhole = plain(after.draft).length >= plain(before.draft).trimEnd().length + left - 2;
  const problems = arrived && isWhole ? [] : problemsOfTyped(before, typed, after);
  if (during.asks && !before.asks) problems.push('asked while composing');
  return { after, problems, detail: typed };
}

async function newLine(world, before) {
  if (!before.hasFocus || before.asks) return undefined;
  const chord = world.chance.pick(['Shift+Enter', 'Control+Enter']);
  await world.driver.press(chord);
  const after = await see(world, 20);
  const letters = ({ draft }) => draft.replaceAll('\n', '');
  const isSame = before.selects || letters(before) === letters(after);
  const problems = isSame ? [] : sameDraft(before, after);
  if (after.asks) problems.push(`${chord} is asked about`);
  return { after, problems, detail: chord };
}

const KEYS = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Backspace', 'Delete', 'Shift+ArrowLeft'];

async function keys(world, before) {
  if (!before.hasFocus || before.asks || world.driver.browser === 'firefox') return undefined;
  const pressed = Array.from({ length: 1 + world.chance.below(4) }, () => world.chance.pick(KEYS));
  for (const key of pressed) await world.driver.press(key);
  return { after: await see(world, 10), problems: [], detail: pressed.join(' ') };
}

async function face(world, before) {
  if (!before.isChosen) return undefined;
  await world.driver.evaluate(insertFace);
  return { after: await see(world, 20), problems: [] };
}

async function escapes(world, before) {
  const atReasons = before.asks && (await world.driver.barButtons()).join().includes('返回');
  await world.driver.press('Escape');
  const after = await see(world, 60);
  const problems = sameDraft(before, after);
  if (atReasons) {
    if (!after.asks) problems.push('Esc at the reasons closes the question');
    else world.question = { ...world.question, from: Date.now() - 60, seen: Date.now() };
  } else if (after.asks) problems.push('Esc leaves the question open');
  if (before.asks && !after.asks && !after.hasFocus) problems.push(`focus is at ${after.focus}`);
  return { after, problems };
}

async function switches(world, before) {
  const { site, chance, drafts } = world;
  const name = chance.pick([...site.chats, ...site.chats, ...site.others]);
  if (name === before.chatName) return undefined;
  if (before.isChosen) drafts.set(before.chatId, before.draft);
  await site.switchTo(name);
  world.openedAt = Date.now();
  let after = await see(world, 150);
  for (let tries = 0; after.chatId === before.chatId && tries < 10; tries += 1)
    after = await see(world, 50);
  if (after.chatId === before.chatId) return { after, problems: [], detail: `no ${name}` };
  const problems = [];
  const kept = drafts.get(after.chatId) ?? '';
  if (plain(after.draft) !== plain(kept))
    problems.push(`lost: draft ${JSON.stringify(kept)} is ${JSON.stringify(after.draft)}`);
  if (after.asks) problems.push('the question follows into another chat');
  return { after, problems, detail: name };
}

async function hears(world, before) {
  const { chance, site } = world;
  const count = 1 + chance.below(12);
  for (let number = 0; number < count; number += 1) {
    const isHere = site.chats.includes(before.chatName) && chance.is(0.6);
    const chat = isHere ? before.chatName : chance.pick(site.chats);
    await site.receive(chat, heardBy(chance), chance.below(8));
  }
  const after = await see(world, 150);
  const problems = sameDraft(before, after);
  if (before.asks && after.asks !== before.asks) problems.push('the question went with the burst');
  return { after, problems, detail: `${count}` };
}

async function reloads(world) {
  await world.arrive();
  await world.site.switchTo(world.chance.pick(world.site.chats));
  world.openedAt = Date.now();
  return { after: await see(world, 500), problems: [] };
}

async function updates(world, before) {
  const { driver } = world;
  await driver.reloadExtension();
  if (driver.browser === 'chromium') await driver.page.bringToFront();
  // The new copy knows of no answer given before, and of nothing said.
  world.quiet.clear();
  const after = await see(world, 1000);
  return { after, problems: sameDraft(before, after) };
}

async function stopsWorker(world, before) {
  if (!world.driver.killWorker) return undefined;
  await world.driver.killWorker();
  const after = await see(world, 30);
  return { after, problems: sameDraft(before, after) };
}

async function rests(world, before) {
  const after = await see(world, 300 + world.chance.below(600));
  const problems = sameDraft(before, after);
  if (before.asks && after.asks !== before.asks) problems.push('the question went by itself');
  return { after, problems };
}

export const editing = [
  [34, 'types', types],
  [3, 'clears', clears],
  [3, 'pastes', pastes],
  [4, 'composes', composes],
  [3, 'new line', newLine],
  [5, 'keys', keys],
  [2, 'face', face],
  [5, 'Esc', escapes],
  [9, 'switches', switches],
  [5, 'hears', hears],
  [2, 'reloads', reloads],
  [0.5, 'extension updates', updates],
  [1, 'worker stops', stopsWorker],
  [3, 'rests', rests],
];
