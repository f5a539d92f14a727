import { whenReopened } from '../guard/listen';

const NEWER = 'qunyue:newer-copy';

/**
 * After an update Chromium leaves the old copy's listeners in open tabs and the background injects
 * a new copy. The old one, whose background is gone, stands down as soon as it hears of the new.
 * The page can send this event too, but a copy that is alive takes no notice of it.
 */
export function standDownForNewer(
  page: Document,
  isAlive: () => boolean,
  standDown: () => void,
): void {
  // Only a copy that comes late can have an elder; one at document start leaves no trace.
  if (page.readyState !== 'loading') page.dispatchEvent(new Event(NEWER));
  const heard = new AbortController();
  const { signal } = heard;
  const onNewer = (): void => {
    if (isAlive()) return;
    heard.abort();
    standDown();
  };
  whenReopened(page, signal, () => page.addEventListener(NEWER, onNewer, { signal }));
}
