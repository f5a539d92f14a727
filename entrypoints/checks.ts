import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CheckAnswer, CheckMessage } from '../lib/pages/check-messages';
import { makeCheckServer } from '../lib/pages/serve-checks';

/** The worker in which our pages run the checks; started by lib/pages/judge-groups.ts. */
export default defineUnlistedScript(() => {
  const answer = (message: CheckAnswer): void => postMessage(message);
  const serve = makeCheckServer(answer);
  addEventListener('message', ({ data }: MessageEvent<CheckMessage>) => serve(data));
  answer({ type: 'ready' });
});
