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
  /** The page's id of who wrote it, good within one login. */
  readonly sender?: string;
  /** The last clock time (`H:mm`, the page's zone) shown at or before it. */
  readonly clock?: string;
  readonly own: boolean;
  readonly kind: MessageKind | 'other';
  readonly text: string;
}
