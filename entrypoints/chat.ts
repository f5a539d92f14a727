import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChatPage } from '../lib/chat-page/chat-page';
import { clientFor } from '../lib/clients';

/**
 * The background injects into open tabs after an install, and a tab that is just then loading gets
 * the manifest's copy as well. Both run in one isolated world, whose globals the page can't see.
 */
function isFirstCopy(): boolean {
  const world = globalThis as { qunyueRuns?: boolean };
  if (world.qunyueRuns) return false;
  return (world.qunyueRuns = true);
}

/**
 * The content script. It is built as an unlisted script and listed in wxt.config.ts, because wxt's
 * content-script context announces itself on `document`, where any page can read our id and switch
 * the context off.
 */
export default defineUnlistedScript(() => {
  const client = window === window.top ? clientFor(location.origin) : undefined;
  if (client && isFirstCopy()) startChatPage(client);
});
