import type { WatchProtocol } from '../messaging/protocols/watch';
import type { Handlers } from '../messaging/serve';
import { inject } from '../platform/inject';

const WATCH_SCRIPT = '/chat-watch.js';

export const watchHandlers: Pick<Handlers, keyof WatchProtocol> = {
  async startWatch(_, { from, tabId }) {
    if (from === 'content-script' && tabId !== undefined) await inject(tabId, WATCH_SCRIPT);
    return undefined;
  },
};
