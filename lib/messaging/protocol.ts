import type { GroupKind } from '../model/group';
import type { PageHealth } from '../model/health';
import type { KeptDraft, WaitingDraft } from '../model/kept-draft';
import type { Outcome } from '../model/outcome';
import type { Settings } from '../model/settings';
import type { Sighting } from '../model/sighting';
import type { GuardCatalogue } from '../i18n/guard/words';
import type { Locale } from '../i18n/locale';

/** What a content script needs to judge by itself. */
export interface GuardConfig {
  readonly settings: Settings;
  readonly profileName?: string;
  readonly locale: Locale;
  readonly words: GuardCatalogue;
}

/** Every message that crosses a context boundary: request → response. */
export interface Protocol {
  // From content scripts.
  getConfig: (request: undefined) => GuardConfig;
  /** Resolves only when the transaction is complete; kinds by idHint, as settled or guessed. */
  recordSightings: (sightings: readonly Sighting[]) => {
    readonly recorded: readonly string[];
    readonly kinds: Readonly<Record<string, GroupKind>>;
  };
  setKindByHint: (request: {
    readonly clientId: string;
    readonly idHint: string;
    readonly name: string;
    readonly kind: GroupKind;
  }) => undefined;
  reportHealth: (health: PageHealth) => undefined;
  countOutcome: (request: {
    readonly rules: readonly string[];
    readonly outcome: Outcome;
  }) => undefined;
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
  getPageHealth: (request: { readonly tabId: number }) => PageHealth | undefined;
  setKind: (request: { readonly groupId: string; readonly kind: GroupKind }) => undefined;
  setLocale: (locale: Locale) => undefined;
}

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Parameters<Protocol[T]>[0];
export type Response<T extends MessageType> = ReturnType<Protocol[T]>;
