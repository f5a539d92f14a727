import type { GroupKind } from './group';

/** A kept draft as the extension's pages list it: never its text. Instants are epoch ms. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: GroupKind;
  readonly keptAt: number;
  readonly dueAt: number;
}

/** A draft on its way back to the page it was written on; `idHint` is good within one login. */
export interface WaitingDraft {
  readonly id: string;
  readonly name: string;
  readonly idHint?: string;
  readonly text: string;
}
