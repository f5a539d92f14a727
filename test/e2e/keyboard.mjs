// Going through a page by keys alone, and what must hold of every stop on the way.
import assert from 'node:assert/strict';

const MOST_STOPS = 160;

/** Where the focus is: its words, and whether a person could see it there. Runs in the page. */
const focused = () => {
  const at = document.activeElement;
  if (!at || at === document.body) return undefined;
  const spoken = [
    at.getAttribute('aria-label'),
    (at.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
    ...[...(at.labels ?? [])].map(({ textContent }) => textContent),
    at.matches('input, textarea, select') ? at.getAttribute('placeholder') : at.textContent,
  ];
  const name =
    spoken
      .find((each) => each?.trim())
      ?.replace(/\s+/g, ' ')
      .trim() ?? '';
  // What covers a control of the browser's own is seen in its place.
  const { width, height, top, bottom } = (at.closest('label.file') ?? at).getBoundingClientRect();
  const inSight = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
  const before = window.lastFocused;
  const follows =
    !before?.isConnected ||
    Boolean(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
  window.lastFocused = at;
  return { name, inSight, follows };
};

export function keyboardOn(page) {
  const stops = [];
  async function where(after) {
    // A page draws what an action did within a moment.
    for (let tries = 0; ; tries += 1) {
      const now = await page.ask(focused);
      if (now) return now;
      assert.ok(tries < 10, `the focus is lost after ${after}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return {
    /** What the focus stopped at so far, in order. */
    stops,
    /** Tab (or Shift+Tab) until the focus is on what is named so. */
    async to(words, { back = false } = {}) {
      for (let count = 0; count < MOST_STOPS; count += 1) {
        await page.press(back ? 'Shift+Tab' : 'Tab');
        const at = await page.ask(focused);
        // Past the last stop the focus leaves the page and comes in again at the front.
        if (!at) continue;
        stops.push(at.name);
        assert.ok(at.name !== '', `a nameless stop after ${stops.slice(-3)}`);
        assert.ok(at.inSight, `${at.name} has the focus out of sight`);
        if (!back && count > 0) assert.ok(at.follows, `${at.name} comes before ${stops.at(-2)}`);
        if (words instanceof RegExp ? words.test(at.name) : at.name.includes(words)) return;
      }
      throw new Error(`no stop ${words} among ${stops.slice(-MOST_STOPS).join(' / ')}`);
    },
    /** A key that does something; afterwards the focus is still somewhere. */
    async press(chord) {
      await page.press(chord);
      await new Promise((done) => setTimeout(done, 150));
      return where(chord);
    },
    async type(text) {
      await page.press('Control+A');
      await page.type(text);
      await where('typing');
    },
    where,
  };
}
