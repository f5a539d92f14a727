import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handedOver } from '../lib/chat-page/hand-over';
import { startPageWatch } from '../lib/chat-page/page-watch';

/**
 * The content script's other half: the background injects it into the same isolated world when the
 * page is ready. On a page whose guard has left nothing for it, it does nothing.
 */
export default defineUnlistedScript(() => {
  const handOver = handedOver();
  if (handOver) startPageWatch(handOver);
});
