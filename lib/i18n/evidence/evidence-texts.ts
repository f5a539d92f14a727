/** Reads one fact as text; a missing one is empty. */
export type Fact = (name: string) => string;
export type EvidenceWorder = (fact: Fact) => string;

/** Wordings by the key of the evidence (lib/checks/sentences.ts lists the keys). */
export interface EvidenceTexts {
  /** A few words, for one clipped line beside the groups' names. */
  readonly brief: Readonly<Record<string, EvidenceWorder>>;
  /** The whole sentence with every figure. */
  readonly full: Readonly<Record<string, EvidenceWorder>>;
}
