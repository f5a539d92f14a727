import type { Handlers } from '../messaging/serve';
import { creatingHandlers } from './creating-handlers';
import { draftHandlers } from './drafts';
import { guardHandlers } from './guard-handlers';
import { inventoryHandlers } from './inventory-handlers';
import { storageHandlers } from './storage-handlers';

/** What the background does for each message; each resolves when it is done for good. */
export const handlers: Handlers = {
  ...guardHandlers,
  ...inventoryHandlers,
  ...draftHandlers,
  ...storageHandlers,
  ...creatingHandlers,
};
