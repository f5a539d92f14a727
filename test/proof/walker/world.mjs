// The walker's hands and eyes on one chat page, and what it remembers of it.
import { until } from '../../e2e/until.mjs';
import { look } from './page-look.mjs';

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The window in which a text counts as said again, as built in. */
const REPEAT_MS = 10 * 60_000;

/**
 * `driver` as of test/e2e; `site` tells what the page really sent and makes things happen there;
 * `engine` is judgement.ts.
 */
export async function makeWorld({ driver, site, engine, chance }) {
  const world = {
    driver,
    site,
    engine,
    chance,
    /** Sends told of so far. */
    known: 0,
    /** By chat id, what stood in the editor when the chat was left. */
    drafts: new Map(),
    /** `rule chat` that an answer may have quieted; a new page forgets it. */
    quiet: new Set(),
    /** Names of groups that the person said are none of work. */
    social: new Set(),
    /** Names of groups of which the person may have said so. */
    unsure: new Set(),
    /** When the open chat was opened. */
    openedAt: Date.now(),
    pastedAt: 0,
    /** Confirms that the bar took only the second time. */
    refused: 0,
    /** Own texts by chat, with the time they left. */
    said: [],
    /** When the open question was first seen, and what may be asking. */
    question: undefined,
  };

  /** Everything there is to see, with the open question's name, if one is open. */
  world.see = async () => {
    const page = await driver.evaluate(look);
    const asks = page.hosts > 0 ? await driver.barName() : undefined;
    return { ...page, asks };
  };
  /** Sends since the last time. */
  world.news = async () => {
    const all = await site.sends();
    const fresh = all.slice(world.known);
    world.known = all.length;
    return fresh;
  };
  world.members = (name) => site.members(name);
  world.repeats = (chatId, text) =>
    world.said.filter(
      (each) => each.chatId === chatId && each.text === text && each.at > Date.now() - REPEAT_MS,
    ).length;
  world.forget = () => {
    world.drafts.clear();
    world.quiet.clear();
    world.said = [];
    world.question = undefined;
  };
  world.arrive = async () => {
    await site.open();
    await until(
      () => driver.evaluate(() => Boolean(document.body?.classList.contains('loaded'))),
      'the page',
      30_000,
    );
    // The first answer of the background and the first scan of the list.
    await pause(site.settlesMs);
    world.forget();
    world.openedAt = Date.now();
    world.known = (await site.sends()).length;
  };
  return world;
}

/**
 * A group that the page shows for the first time is of unknown kind until the background has
 * answered; measured as less than a second, on a busy machine more.
 */
const KIND_KNOWN_MS = 3000;
const NONE = { surely: [], perhaps: [], speaking: [] };

/** What is expected of a send from the chat that is open. */
export function expect(world, { chatId, chatName, isGroup, heard, asks }, { kind, text }) {
  const { engine, openedAt, quiet, social, unsure } = world;
  // What the person said of a group holds at once.
  if (!isGroup || social.has(chatName)) return NONE;
  const guess = engine.kindOf(chatName);
  const isLate = guess === 'social' && (asks || Date.now() - openedAt < KIND_KNOWN_MS);
  const found = engine.expectationOf({
    kind,
    text,
    group: chatName,
    groupKind: isLate ? 'unknown' : guess,
    members: world.members(chatName) ?? 50,
    heard,
    repeats: world.repeats(chatId, text),
    at: Date.now(),
  });
  if (isLate || unsure.has(chatName)) return { ...found, surely: [] };
  const isLoud = (rule) => rule === 'secrecy' || !quiet.has(`${rule} ${chatId}`);
  return { ...found, surely: found.surely.filter(isLoud) };
}
