import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChatPage } from '../lib/chat-page/chat-page';
import { isFirstCopy } from '../lib/chat-page/first-copy';
import { startSilentPage } from '../lib/chat-page/silent-page';
import { clientFor } from '../lib/clients';

/**
 * The content script. It is built as an unlisted script and listed in wxt.config.ts, because wxt's
 * content-script context announces itself on `document`, where any page can read our id and switch
 * the context off.
 */
export default defineUnlistedScript(() => {
  const client = window === window.top ? clientFor(location.origin) : undefined;
  if (!client || !isFirstCopy()) return;
  if (client.silent) startSilentPage(client);
  else startChatPage(client);
});
