import { defineBackground } from 'wxt/utils/define-background';
import { watchClientScripts } from '../lib/background/client-scripts';
import { clientOfOrigin } from '../lib/background/described-clients';
import { remindOfDrafts } from '../lib/background/due-drafts';
import { ageDigest } from '../lib/background/forget-digest';
import { handlers } from '../lib/background/handlers';
import { remindOfReview } from '../lib/background/review';
import { afterStartUp, watchStorage } from '../lib/background/start-up';
import { watchProfileSources } from '../lib/background/profile-sources';
import { descriptions } from '../lib/clients';
import { serve } from '../lib/messaging/serve';
import { browser } from '../lib/platform/browser';
import { injectIntoOpenTabs } from '../lib/platform/inject';

/** Every listener is set at once and nothing is kept in globals: the worker may die at any time. */
export default defineBackground(() => {
  const hosts = descriptions.flatMap(({ matches }) => [...matches]);
  serve(afterStartUp(handlers), hosts, async (origin) => (await clientOfOrigin(origin))?.id);
  watchStorage();
  ageDigest();
  remindOfDrafts();
  remindOfReview();
  watchProfileSources();
  watchClientScripts();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    if (!import.meta.env.FIREFOX) void injectIntoOpenTabs(hosts, '/chat.js');
  });
});
