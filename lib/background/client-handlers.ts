import type { ClientsProtocol } from '../messaging/protocols/clients';
import type { Handlers, Sender } from '../messaging/serve';
import { areAllowed } from '../platform/client-origins';
import { reconcileScripts } from './client-scripts';
import { allowedClients, checkedClients, patchedClient } from './described-clients';

const originOf = ({ url }: Sender): string => new URL(url).origin;

export const clientHandlers: Pick<Handlers, keyof ClientsProtocol> = {
  async getDescription(_, sender) {
    const origin = originOf(sender);
    return (await allowedClients()).find(({ matches }) => matches.includes(`${origin}/*`));
  },
  getPatchedClient: (_, sender) => patchedClient(originOf(sender)),
  async listDescribedClients() {
    const checked = await checkedClients();
    return Promise.all(
      checked.map(async ({ description: { id, name, matches }, problems }) => {
        const isAllowed = problems.length === 0 && (await areAllowed(matches));
        const state = problems.length > 0 ? 'refused' : isAllowed ? 'allowed' : 'not-allowed';
        return { id, name, origins: matches, state, problems } as const;
      }),
    );
  },
  async reconcileClients() {
    await reconcileScripts();
    return undefined;
  },
};
