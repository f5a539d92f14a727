import type { OutgoingMessage } from '../model/message';
import type { Settings } from '../model/settings';
import { judge } from '../rules/judge';
import type { SendContext } from '../rules/rule';
import { guessKind } from '../text/group-kind';
import { learntEmergencySigns } from '../text/learnt-emergency-signs';

const USUAL_MEMBERS = 50;

export interface MessagesOptions {
  readonly settings: Settings;
  /** The instant of every send; without it nothing is said about working hours. */
  readonly at?: Date;
  /** A group's name, by which its kind is guessed; without it, a work group. */
  readonly group?: string;
  /** Members including oneself; 50 unless given. */
  readonly members?: number;
}

interface Sample {
  readonly message: OutgoingMessage;
  readonly before?: readonly string[];
}

const EXPECTED = '{"text": string, "before"?: string[]} or {"kind": "sticker"}';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const sampleOf = (value: unknown): Sample | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind = 'text', text = '', before } = value as Readonly<Record<string, unknown>>;
  if (before !== undefined && !isTexts(before)) return undefined;
  const seen = before ? { before } : {};
  if (kind === 'sticker') return { message: { kind, text: '' }, ...seen };
  if (kind !== 'text' || !('text' in value) || typeof text !== 'string') return undefined;
  return { message: { kind, text }, ...seen };
};

const groupOf = ({ group, members, settings }: MessagesOptions): SendContext['group'] => ({
  name: group ?? '',
  kind: group === undefined ? 'work' : guessKind(group, settings.kinds),
  memberCount: members ?? USUAL_MEMBERS,
});

/**
 * Judges one JSON sample per line and answers one JSON line each. A line that is no sample yields
 * `{"error"}` with its number and what was expected; blank lines too, so that lines stay in step.
 */
export const evaluateMessages = (
  lines: readonly string[],
  options: MessagesOptions,
): readonly string[] => {
  const { settings, at } = options;
  const group = groupOf(options);
  return lines.map((line, index) => {
    const sample = sampleOf(parseJson(line));
    if (!sample) return JSON.stringify({ error: `line ${index + 1}: expected ${EXPECTED}` });
    const context = { ...sample, group, settings, ...(at ? { at } : {}) };
    const { findings, verdict, emergency } = judge(context, learntEmergencySigns);
    const shown = findings.map(({ rule, level }) => ({ rule, level }));
    return JSON.stringify({ findings: shown, emergency, verdict });
  });
};
