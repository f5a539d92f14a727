import type { ClientDescription } from '../../clients/client';
import type { Problem } from '../../model/problem';

/** A client that the settings profile describes, as the settings page shows it. */
export interface DescribedClient {
  readonly id: string;
  readonly name: string;
  /** Match patterns of one origin each, as the description names them. */
  readonly origins: readonly string[];
  /** `refused`: its description is not used, `problems` say why. */
  readonly state: 'allowed' | 'not-allowed' | 'refused';
  readonly problems: readonly Problem[];
}

export interface ClientsProtocol {
  /** To a content script: the description of its own origin, where the person has allowed it. */
  getDescription: (request: undefined) => ClientDescription | undefined;
  /** To a content script: its built-in client as the profile mends it, to be tried first. */
  getPatchedClient: (request: undefined) => ClientDescription | undefined;
  // From the extension's own pages.
  listDescribedClients: (request: undefined) => readonly DescribedClient[];
  /** Makes the registered scripts those of the allowed clients; after a permission was asked for. */
  reconcileClients: (request: undefined) => undefined;
}
