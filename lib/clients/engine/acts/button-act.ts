import type { Chat } from '../../../model/chat';
import type { OutgoingMessage, SeenMessage } from '../../../model/message';
import type { Composer, SendAct, SendButton } from '../../client';
import { all, targetOf } from '../elements';
import type { PageReader } from '../page-reader';
import { press } from '../press';
import { read } from '../value';

const MOST_TARGETS = 200;

const outgoing = (message: SeenMessage | undefined): OutgoingMessage => ({
  kind: message === undefined || message.kind === 'other' ? 'file' : message.kind,
  text: message?.text ?? '',
});

/** The chats a button sends to: those its dialog names, else the open one. */
function chatsOf(reader: PageReader, button: SendButton, place: Element): readonly Chat[] {
  const page = place.ownerDocument;
  if (button.targets) {
    const { row, id } = button.targets;
    return all(place, row, MOST_TARGETS).flatMap((each) => {
      const target = read(each, id);
      return target ? [reader.chatOfId(target, page)] : [];
    });
  }
  const open = reader.openComposer(page);
  return open ? [reader.chatIn(open.container)] : [];
}

function placeOf(
  reader: PageReader,
  button: SendButton,
  element: HTMLElement,
): Composer | undefined {
  if (button.within === undefined) return reader.composerOf(element);
  const container = element.closest<HTMLElement>(button.within);
  return container ? { container, editor: element.parentElement ?? element } : undefined;
}

/**
 * A click on a button that sends what lies elsewhere: an image dialog's, a forward dialog's, or a
 * failed message's icon. `touched` is the message whose menu was opened last.
 */
export function dialogAct(
  reader: PageReader,
  event: Event,
  touched: SeenMessage | undefined,
): SendAct | undefined {
  const target = targetOf(event);
  for (const button of reader.description.send.buttons ?? []) {
    const element = target?.closest<HTMLElement>(button.selector);
    const composer = element ? placeOf(reader, button, element) : undefined;
    if (!element || !composer) continue;
    const chatsNow = () => chatsOf(reader, button, composer.container);
    const chats = chatsNow();
    if (chats.length === 0 || chats.length > (button.most ?? MOST_TARGETS)) return undefined;
    const own = button.kind === 'resend' ? reader.messageAt(element) : touched;
    const message: OutgoingMessage =
      button.kind === 'image' ? { kind: 'image', text: '' } : outgoing(own);
    return {
      route: button.kind,
      composer,
      chats,
      message,
      count: 1,
      fingerprint: () =>
        [button.kind, own?.id ?? '', ...chatsNow().map(({ idHint = '' }) => idHint)].join(' '),
      release: () => element.isConnected && press(element),
    };
  }
  return undefined;
}
