import type { Composer } from '../../clients/client';
import { openUnheard } from '../listen';
import { placeOver } from './place';

/** Where the question lies: in the top layer either way. */
export interface Surface {
  /** Whether it takes the focus, so that the editor can't be typed in. */
  readonly isModal: boolean;
  /** Shows it above whatever else lies in the top layer; throws when the page keeps it away. */
  raise(): void;
  isShown(): boolean;
  place(): void;
  close(): void;
}

/** Over the composer; the caret stays in the editor. */
export function overComposer(host: HTMLElement, { container, editor }: Composer): Surface {
  openUnheard(host);
  const isShown = (): boolean => host.isConnected && host.matches(':popover-open');
  return {
    isModal: false,
    isShown,
    raise() {
      host.popover = 'manual';
      if (isShown()) host.hidePopover();
      host.showPopover();
      if (!isShown()) throw new Error('the page keeps the bar from opening');
    },
    place: () => placeOver(host, container, editor),
    close: () => undefined,
  };
}

/** A modal dialog, which the browser itself keeps in the middle. */
export const asDialog = (dialog: HTMLDialogElement): Surface => ({
  isModal: true,
  isShown: () => dialog.isConnected && dialog.open,
  raise() {
    if (dialog.open) dialog.close();
    dialog.showModal();
  },
  place: () => undefined,
  close: () => dialog.close(),
});
