/** How strongly a rule speaks (product.md §3): a line, a held send, a held send with reasons. */
export type Level = 'tip' | 'confirm' | 'justify';

/** Named values that a sentence needs; never message text beyond the matched word itself. */
export type Facts = Readonly<Record<string, string | number>>;

/** A rule's word on one outgoing message. */
export interface SendFinding {
  readonly rule: string;
  readonly level: Level;
  readonly facts: Facts;
}

export type Verdict = 'pass' | Level;
