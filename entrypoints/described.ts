import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDescribedPage } from '../lib/chat-page/described-page';
import { isFirstCopy } from '../lib/chat-page/first-copy';

/**
 * The content script of clients that a settings profile describes. The background registers it for
 * origins that the person has allowed; a port is not part of that, so the background is asked first
 * whether this origin is meant, and for its description.
 */
export default defineUnlistedScript(() => {
  if (window === window.top && isFirstCopy()) void startDescribedPage().catch(() => undefined);
});
