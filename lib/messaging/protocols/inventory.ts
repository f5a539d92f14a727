import type { GroupKind } from '../../model/group';
import type { Sighting } from '../../model/sighting';

export interface InventoryProtocol {
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
  // From the extension's own pages.
  setKind: (request: { readonly groupId: string; readonly kind: GroupKind }) => undefined;
}
