import type { KeptDraft, WaitingDraft } from '../../model/kept-draft';

export interface DraftProtocol {
  /** Asked for by the person's own click only; `full` when there is no room for one more. */
  keepDraft: (request: {
    readonly clientId: string;
    readonly idHint?: string;
    readonly name: string;
    readonly text: string;
    readonly dueAt: number;
  }) => 'kept' | 'full';
  /** The draft that the person asked to have back on this client a moment ago. */
  takeDraft: (request: undefined) => WaitingDraft | undefined;
  /** It is in the editor again: nothing of it stays here. */
  draftRestored: (request: { readonly id: string }) => undefined;
  // From the extension's own pages.
  listDrafts: (request: undefined) => readonly KeptDraft[];
  openDraft: (request: { readonly id: string }) => undefined;
  deleteDraft: (request: { readonly id: string }) => undefined;
}
