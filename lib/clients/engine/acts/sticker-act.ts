import type { SendAct } from '../../client';
import { targetOf } from '../elements';
import type { PageReader } from '../page-reader';
import { press } from '../press';

/** A click on a picture that leaves at once; on editors with their own model it takes a second one. */
export function stickerAct(reader: PageReader, event: Event): SendAct | undefined {
  const { stickers = [], release } = reader.description.send;
  const target = targetOf(event);
  const picture = stickers.map((each) => target?.closest<HTMLElement>(each)).find(Boolean);
  if (!picture) return undefined;
  // Panels of pictures often hang on the body: then it goes to the open chat.
  const composer = reader.composerOf(picture) ?? reader.openComposer(picture.ownerDocument);
  if (!composer) return undefined;
  const chatNow = () => reader.chatIn(composer.container);
  return {
    route: 'sticker',
    composer,
    chats: [chatNow()],
    message: { kind: 'sticker', text: '' },
    count: 1,
    fingerprint: () => `sticker ${chatNow().idHint ?? chatNow().name}`,
    release: () => release === 'button' && picture.isConnected && press(picture),
  };
}
