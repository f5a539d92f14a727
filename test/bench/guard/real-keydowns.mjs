// What one real key costs on a chat page: the built content script in Chromium, its own calls taken
// from the browser's trace, so that nothing is added to what ships.
import { startChromium } from '../../e2e/chromium-browser.mjs';
import { until } from '../../e2e/until.mjs';

const GROUP = '环卫科工作群';
/** An empty phrase, sent: a person's letters, and an Enter that is judged. */
const UNIT = [...'okokokoko'].map((letter) => `Key${letter.toUpperCase()}`).concat('Enter');

async function openGroup(d) {
  await d.goto('?login=bench');
  await until(() => d.evaluate(() => document.body?.classList.contains('loaded')), 'the page');
  await d.evaluate((chat) => window.practiceChat.open(chat), GROUP);
  // The content script's first answers, and what it looks at once.
  await new Promise((done) => setTimeout(done, 1500));
  await d.click('#editArea');
}

async function traced(d, run) {
  const cdp = await d.page.context().newCDPSession(d.page);
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const isOver = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  const traceConfig = { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await run();
  await cdp.send('Tracing.end');
  await isOver;
  return events;
}

const end = ({ ts, dur = 0 }) => ts + dur;

/**
 * Milliseconds of the content script inside each dispatch of a keydown. The thread's own time, for a
 * shared machine's other work is not ours.
 */
function handlerTimes(events) {
  const keys = events.filter(
    ({ name, ph, args }) => name === 'EventDispatch' && ph === 'X' && args.data?.type === 'keydown',
  );
  const calls = events
    .filter(
      ({ name, ph, args }) =>
        name === 'FunctionCall' && ph === 'X' && /\/chat\.js$/.test(args.data?.url ?? ''),
    )
    .sort((one, other) => one.ts - other.ts);
  return keys.map((key) => {
    const own = calls.filter(
      (call) => call.tid === key.tid && call.ts >= key.ts && end(call) <= end(key),
    );
    // A call within a call is counted once.
    const outer = own.filter(
      (call) =>
        !own.some((other) => other !== call && other.ts <= call.ts && end(other) >= end(call)),
    );
    return outer.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/** Milliseconds of the whole handler for each of at least `times` trusted keydowns. */
export async function realKeydowns(times, { executable, extension }) {
  const d = await startChromium({ executable, extension });
  try {
    await openGroup(d);
    const events = await traced(d, async () => {
      for (let done = 0; done < times; done += UNIT.length) {
        for (const key of UNIT) await d.press(key);
        // The first bars of the day are open now: the draft goes on as a person's would.
        if ((await d.evaluate(() => document.querySelector('#editArea').textContent)) !== '') {
          await d.press('Escape');
          await d.press('Control+KeyA');
          await d.press('Backspace');
        }
      }
    });
    return handlerTimes(events);
  } finally {
    await d.stop();
  }
}
