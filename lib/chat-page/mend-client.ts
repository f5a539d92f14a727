import type { ChatClient } from '../clients/client';
import { send } from '../messaging/send';

const EVERY_MS = 1000;
const LAST_MS = 60_000;

/**
 * Where a signed profile mends this client, both descriptions look at the live page, and the mended
 * one is used only once it has found no less than the other. One that never gets there is dropped.
 */
export async function mendClient(
  client: ChatClient,
  page: Document,
  signal: AbortSignal,
): Promise<void> {
  const other = await send('getPatchedClient', undefined);
  if (!other) return;
  const until = performance.now() + LAST_MS;
  const timer = setInterval(() => {
    const verdict = client.tryOther(other, page);
    if (verdict !== 'too-early' || performance.now() > until) clearInterval(timer);
  }, EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
