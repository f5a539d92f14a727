export type MessageKind = 'text' | 'sticker' | 'image' | 'file';

/** What is about to leave, exactly as the page would send it. Lives in memory only, never stored. */
export interface OutgoingMessage {
  readonly kind: MessageKind;
  /** The text with emoji as Unicode or `[code]`; empty for stickers, images and files. */
  readonly text: string;
}

/** A message on screen, read for the rules that need context. Lives in memory only, never stored. */
export interface SeenMessage {
  readonly id: string;
  readonly own: boolean;
  readonly kind: MessageKind | 'other';
  readonly text: string;
}
