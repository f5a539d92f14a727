import type { MessageKind } from '../model/message';

/** One message since login; `id` and `state` change once the pretended server has answered. */
export interface Message {
  id: string;
  readonly kind: MessageKind | 'system';
  /** The text as sent; for a sticker, image or file its name. */
  readonly text: string;
  readonly senderId: string;
  readonly own: boolean;
  /** Epoch ms. */
  readonly at: number;
  /** Whether a row with the time stands above it: 180 s after the last one that had it. */
  readonly showsTime: boolean;
  state: 'sending' | 'sent' | 'failed';
}

/** WeChat's numbers for the kinds of message. */
export const msgTypes: Readonly<Record<Message['kind'], number>> = {
  text: 1,
  image: 3,
  sticker: 47,
  file: 49,
  system: 10000,
};

const TIME_GAP_MS = 180_000;

/** Whether a message at this time gets a time row, given those before it. */
export function needsTimeRow(earlier: readonly Message[], at: number): boolean {
  const last = earlier.findLast(({ showsTime }) => showsTime);
  return last === undefined || at - last.at >= TIME_GAP_MS;
}

/** H:mm, never a date: that is all WeChat Web shows. */
export function clockTime(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

const DIGESTS: Readonly<Record<Exclude<MessageKind, 'text'>, string>> = {
  image: '[图片]',
  sticker: '[动画表情]',
  file: '[文件]',
};

/** What the chat list shows of a message. */
export const digestOf = (message: Message): string =>
  message.kind === 'text' || message.kind === 'system' ? message.text : DIGESTS[message.kind];
