import { injectIntoOpenTabs } from '../platform/inject';
import { onPermissionChange, withoutPort } from '../platform/client-origins';
import { registerExactly } from '../platform/registered-scripts';
import { allowedClients } from './described-clients';

const FILE = 'described.js';
let last: Promise<unknown> = Promise.resolve();

async function reconcile(): Promise<void> {
  const clients = await allowedClients();
  const wishes = clients.map(({ id, matches }) => ({
    id,
    matches: [...new Set(matches.map(withoutPort))],
  }));
  const added = await registerExactly(wishes, FILE);
  const open = wishes.filter(({ id }) => added.includes(id)).flatMap(({ matches }) => matches);
  if (open.length > 0) await injectIntoOpenTabs(open, `/${FILE}`);
}

/** Makes the registered scripts those of the described and allowed clients; one run at a time. */
export function reconcileScripts(): Promise<void> {
  const run = last.then(reconcile);
  last = run.catch(() => undefined);
  return run;
}

/** Set at once at each start of the worker: permissions may have changed while it slept. */
export function watchClientScripts(): void {
  const quietly = (): void => void reconcileScripts().catch(() => undefined);
  onPermissionChange(quietly);
  quietly();
}
