import type { Handlers } from '../messaging/serve';
import { draftHandlers } from './drafts';
import { guardHandlers } from './guard-handlers';
import { inventoryHandlers } from './inventory-handlers';
import { recordHandlers } from './record-handlers';
import { reviewHandlers } from './review';

/** What the background does for each message; each resolves when it is done for good. */
export const handlers: Handlers = {
  ...guardHandlers,
  ...inventoryHandlers,
  ...draftHandlers,
  ...recordHandlers,
  ...reviewHandlers,
};
