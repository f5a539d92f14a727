import * as v from 'valibot';
import { buttons, chat, composer, listPart, members } from './description-schema';
import { selector } from './selector';

/**
 * What may be mended of a built-in client. Keys that are named take the place of the built-in ones,
 * the others stay; never `matches`, `release` or what `messages` reads.
 */
export const patchSchema = v.object({
  ready: v.exactOptional(selector),
  composer: v.exactOptional(v.partial(composer)),
  send: v.exactOptional(v.object({ buttons })),
  chat: v.exactOptional(v.partial(chat)),
  list: v.exactOptional(v.partial(listPart)),
  members: v.exactOptional(v.partial(members)),
});

export type ClientPatch = v.InferOutput<typeof patchSchema>;
