// What begins a send, what answers a question about one, and what must then be true.
import { giveFile } from '../../e2e/routes.mjs';
import { expect, pause } from './world.mjs';

const ARMED_AFTER_MS = 800;
/** Nothing counts before the bar is armed, 600 ms after it came. */
const NEVER_ARMED_MS = 560;
const JUST_PASTED_MS = 1000;
const KEEP = ['继续编辑', '先不发'];
const SEND = ['仍然发', '不是工作消息'];
const OTHERS = ['误报', '不是工作群', '紧急…'];
/** Not 防汛 or 值班: groups are called so, and their rows are buttons as well. */
const REASONS = ['突发', '舆情'];
const BACK = '返回';

/** Newlines at the end are drawn by browsers in more than one way. */
export const plain = (text) => text.replace(/[\u00a0]/g, ' ').replace(/\n+$/, '');

/** Waits for what must come of an act: something leaves, or is asked about. */
async function outcome(world, isEnough) {
  const fresh = [];
  const end = Date.now() + world.site.leavesWithinMs;
  for (;;) {
    fresh.push(...(await world.news()));
    const after = await world.see();
    if (isEnough(after, fresh) || Date.now() > end) return { after, fresh };
    await pause(40);
  }
}

/** A file's name and a text say what left; whose chat it was, and that it left once. */
function problemsOfLeft(fresh, { chatId, payload }) {
  const problems = [];
  if (fresh.length > payload.count) problems.push(`left ${fresh.length} times`);
  for (const { chatId: to, kind, text } of fresh) {
    if (to !== chatId) problems.push('left for another chat');
    const isSame = payload.kind !== 'text' || plain(text).trim() === plain(payload.text).trim();
    if (kind !== payload.kind || !isSame) problems.push(`left as ${kind} ${text}`);
  }
  return problems;
}

function note(world, { chatId, payload }) {
  if (payload.kind === 'text') world.said.push({ chatId, text: payload.text, at: Date.now() });
}

/** One act that sends, if it is let; `payload.mayFail`: the page itself may not take it. */
async function attempt(world, before, payload, act) {
  const found = expect(world, before, payload);
  const isNothing = payload.kind === 'text' && payload.text.trim() === '';
  const from = Date.now();
  await act();
  const isEnough = (after, fresh) => isNothing || fresh.length > 0 || after.asks !== undefined;
  const { after, fresh } = await outcome(world, isEnough);
  const sent = { chatId: before.chatId, payload };
  const problems = problemsOfLeft(fresh, sent);
  const isHeld = after.asks !== undefined && fresh.length === 0;
  if (fresh.length > 0) note(world, sent);
  if (fresh.length > 0 && after.asks) problems.push('left although a question is open');
  if (isNothing && (fresh.length > 0 || isHeld)) problems.push('nothing was sent or asked about');
  if (fresh.length > 0 && found.surely.length > 0) problems.push(`unjudged: ${found.surely}`);
  if (!isNothing && isHeld && found.perhaps.length === 0) problems.push('asked for no reason');
  if (!isNothing && !isHeld && fresh.length === 0 && !payload.mayFail && before.isChosen)
    problems.push('swallowed: neither left nor asked about');
  const keeps = isHeld || isNothing || payload.kind !== 'text';
  if (fresh.length === 0 && !isHeld && !isNothing && payload.mayFail) return { after, problems };
  if (plain(after.draft) !== (keeps ? plain(before.draft) : ''))
    problems.push(`draft ${JSON.stringify(before.draft)} became ${JSON.stringify(after.draft)}`);
  const isSame = isHeld && before.asks === after.asks && world.question !== undefined;
  if (isHeld) world.unsure.delete(before.chatName);
  if (isHeld && !isSame) world.question = { ...sent, found, from, seen: Date.now() };
  if (!isHeld) world.question = undefined;
  return { after, problems, detail: `${payload.kind} ${found.surely} of ${found.perhaps}` };
}

const textOf = (before) => ({ kind: 'text', text: before.draft, count: 1 });
const byKey = (chord) => async (world, before) => {
  if (!before.hasFocus) return undefined;
  return attempt(world, before, textOf(before), () => world.driver.press(chord));
};
const isFree = () => {
  const { x, y, width, height } = document.querySelector('a.btn_send').getBoundingClientRect();
  const at = document.elementFromPoint(x + width / 2, y + height / 2);
  return Boolean(at?.closest('a.btn_send'));
};
async function byButton(world, before) {
  if (!(await world.driver.evaluate(isFree))) return undefined;
  return attempt(world, before, textOf(before), () => world.driver.click('a.btn_send'));
}
const byFile = (way, name, type, kind) => async (world, before) => {
  if (!before.isChosen || (way === 'paste' && world.driver.browser === 'firefox')) return undefined;
  // A made-up drop or paste carries nothing that the page itself could read, and what is picked soon
  // after a paste the page takes for pasted.
  const isPasted = way !== 'picker' || Date.now() - world.pastedAt < JUST_PASTED_MS;
  if (way === 'paste') world.pastedAt = Date.now();
  const payload = { kind, text: '', count: 1, mayFail: isPasted };
  return attempt(world, before, payload, async () => {
    // The page learns by this click for which chat the file is.
    if (way === 'picker')
      await world.driver.evaluate(() => document.querySelector('.js_fileupload').click());
    await giveFile(world.driver, way, name, type);
  });
};

/** Presses one of the bar's buttons, or its key, and sees that only an armed bar takes it. */
async function answer(world, before) {
  const { driver, chance, question } = world;
  if (!before.asks || !question) return undefined;
  const waits = chance.is(0.75);
  if (waits) await pause(Math.max(0, question.seen + ARMED_AFTER_MS - Date.now()));
  const shown = (await driver.barButtons()).join(' ');
  const atReasons = shown.includes(BACK);
  const there = (atReasons ? [...REASONS, BACK] : [...KEEP, ...SEND, ...OTHERS]).filter((each) =>
    shown.includes(each),
  );
  const label = chance.pick([...there, ...(before.hasFocus ? ['keys'] : [])]);
  // A group that is none of work has nothing more to tell.
  if (label === undefined || (label === '不是工作群' && chance.is(0.8))) return undefined;
  const press = () => (label === 'keys' ? driver.press('Control+Enter') : driver.clickBar(label));
  const sends = SEND.includes(label) || REASONS.includes(label) || label === 'keys';
  // At the reasons Ctrl+Enter has no button to press.
  const mustSend = sends && waits && !(label === 'keys' && atReasons);
  let { after, fresh } = await pressed(world, press, mustSend);
  if (mustSend && fresh.length === 0 && after.asks) {
    // Moved or covered for a moment: the bar is armed anew and takes the next one.
    world.refused += 1;
    await pause(ARMED_AFTER_MS);
    ({ after, fresh } = await pressed(world, press, mustSend));
  }
  const problems = problemsOfLeft(fresh, question);
  const isEarly = Date.now() - question.from < NEVER_ARMED_MS;
  if (fresh.length > 0) note(world, question);
  if (fresh.length > 0 && (!sends || isEarly)) problems.push(`left by ${label}, early ${isEarly}`);
  if (mustSend && fresh.length === 0) problems.push(`${label} sent nothing`);
  if (KEEP.includes(label) && after.asks) problems.push(`${label} leaves the question open`);
  const isGone = fresh.length > 0 && question.payload.kind === 'text';
  if (plain(after.draft) !== (isGone ? '' : plain(before.draft)))
    problems.push(`draft ${JSON.stringify(before.draft)} became ${JSON.stringify(after.draft)}`);
  settle(world, before, after, { label, sent: fresh.length > 0 });
  return { after, problems, detail: `${label} ${waits ? 'armed' : 'at once'}` };
}

async function pressed(world, press, mustSend) {
  await press();
  if (!mustSend) await pause(60);
  return outcome(world, (after, fresh) => !mustSend || fresh.length > 0);
}

/** What an answer changes for later sends. */
function settle(world, before, after, { label, sent }) {
  const { question } = world;
  const rules = question.found.speaking;
  if (sent || (label === '误报' && !after.asks))
    for (const rule of rules) world.quiet.add(`${rule} ${question.chatId}`);
  if (label === '不是工作群' && !after.asks) world.social.add(before.chatName);
  if (!after.asks) world.question = undefined;
  // The reasons arm anew.
  else if (label === '紧急…' || label === BACK)
    world.question = { ...question, from: Date.now() - 60, seen: Date.now() };
}

const IN_BAR = ['Tab', 'Tab', 'Shift+Tab', 'F6', 'Enter', 'Space', 'Escape'];

/** Goes about in the bar by keys: what leaves is what was asked about, and not before it is armed. */
async function keysInBar(world, before) {
  const { driver, chance, question } = world;
  if (!before.asks || !question || !before.hasFocus) return undefined;
  const keys = ['Tab', ...Array.from({ length: 1 + chance.below(4) }, () => chance.pick(IN_BAR))];
  for (const key of keys) await driver.press(key);
  const isEarly = Date.now() - question.from < NEVER_ARMED_MS;
  await pause(80);
  const { after, fresh } = await outcome(world, () => true);
  const problems = problemsOfLeft(fresh, question);
  if (fresh.length > 0 && isEarly) problems.push('left before the bar was armed');
  if (fresh.length > 0) note(world, question);
  const isGone = fresh.length > 0 && question.payload.kind === 'text';
  // Back in the editor a key does there what it does.
  const typed = keys.includes('Space') || keys.includes('Enter') || keys.includes('Tab');
  if (!isGone && !after.asks && !typed && plain(after.draft) !== plain(before.draft))
    problems.push('draft changed by keys in the bar');
  for (const rule of question.found.speaking)
    if (!after.asks) world.quiet.add(`${rule} ${question.chatId}`);
  if (!after.asks) {
    // Any of the bar's buttons may have been pressed; what they settled is no longer known.
    world.unsure.add(before.chatName);
    world.question = undefined;
  }
  return { after, problems, detail: keys.join(' ') };
}

export const sending = [
  [16, 'Enter', byKey('Enter')],
  [3, 'NumpadEnter', byKey('NumpadEnter')],
  [3, 'Alt+S', byKey('Alt+KeyS')],
  [6, '发送', byButton],
  [2, 'picks a .gif', byFile('picker', '赞.gif', 'image/gif', 'sticker')],
  [2, 'drops a .gif', byFile('drop', '赞.gif', 'image/gif', 'sticker')],
  [2, 'pastes a .gif', byFile('paste', '赞.gif', 'image/gif', 'sticker')],
  [1, 'picks a .png', byFile('picker', '巡查.png', 'image/png', 'image')],
  [1, 'drops a .png', byFile('drop', '巡查.png', 'image/png', 'image')],
  [40, 'answers', answer],
  [6, 'keys in the bar', keysInBar],
];
