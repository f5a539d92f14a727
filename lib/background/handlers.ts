import type { Handlers } from '../messaging/serve';
import { decisionHandlers } from './decision-handlers';
import { activityHandlers } from './activity-handlers';
import { forgettingDigest } from './forget-digest';
import { clientHandlers } from './client-handlers';
import { creatingHandlers } from './creating-handlers';
import { draftHandlers } from './drafts';
import { guardHandlers } from './guard-handlers';
import { inventoryHandlers } from './inventory-handlers';
import { storageHandlers } from './storage-handlers';
import { recordHandlers } from './record-handlers';
import { restoreHandlers } from './restore-handlers';
import { reviewHandlers } from './review';
import { watchHandlers } from './watch-handlers';
import { profileHandlers } from './profile-handlers';

/** What the background does for each message; each resolves when it is done for good. */
export const handlers: Handlers = forgettingDigest({
  ...guardHandlers,
  ...inventoryHandlers,
  ...activityHandlers,
  ...draftHandlers,
  ...storageHandlers,
  ...decisionHandlers,
  ...recordHandlers,
  ...restoreHandlers,
  ...reviewHandlers,
  ...profileHandlers,
  ...creatingHandlers,
  ...clientHandlers,
  ...watchHandlers,
});
