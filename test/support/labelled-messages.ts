import { readFileSync } from 'node:fs';
import type { SendContext } from '../../lib/rules/rule';
import { builtInSettings } from '../../lib/profile/built-in';

export type Label = 'ack' | 'like_flood' | 'sticker_or_emoji_only' | 'substantive';

export interface LabelledMessage {
  readonly text: string;
  readonly label: Label;
  readonly ambiguous?: boolean;
}

const read = (name: string): readonly unknown[] =>
  readFileSync(new URL(`../fixtures/messages/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

/**
 * The files of messages with labels. `own-messages` was written before the grammar, each later file
 * before the grammar had seen it; the last three by others, who had not seen the grammar either.
 */
export const messageFiles = [
  'messages-dev',
  'own-messages',
  'own-messages-later',
  'own-messages-last',
  'own-messages-district',
  'own-messages-offices',
  'own-messages-centres',
] as const;

export const labelledMessages = (name: (typeof messageFiles)[number]): readonly LabelledMessage[] =>
  read(`${name}.jsonl`) as readonly LabelledMessage[];

export interface LabelledNotice {
  readonly text: string;
  readonly label: 'emergency' | 'work_routine' | 'social';
}

export const labelledNotices = (): readonly LabelledNotice[] =>
  read('offhours-dev.jsonl') as readonly LabelledNotice[];

/** A text about to go to a work group of 50, at no particular time. */
export const sending = (text: string, more: Partial<SendContext> = {}): SendContext => ({
  message: { kind: 'text', text },
  group: { name: '人事科工作群', kind: 'work', memberCount: 50 },
  settings: builtInSettings,
  ...more,
});
