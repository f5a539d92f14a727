import type { ChatClient } from '../clients/client';
import { keepApart } from '../clients/described/keep-apart';
import { selectorProblems } from '../clients/described/selector-cost';
import { makeClient } from '../clients/engine/make-client';
import { send } from '../messaging/send';
import { answerPage } from '../platform/extension';
import type { PageHealth } from '../model/health';
import { startChatPage } from './chat-page';

const reportOnly = (clientId: string, missing: readonly string[]): void => {
  const health: PageHealth = { clientId, state: 'unrecognised', unjudged: 0, missing };
  answerPage('health', () => health, new AbortController().signal);
  void send('reportHealth', health).catch(() => undefined);
};

/** Starts the page of a described client: nothing is read before its selectors were tried. */
export async function startDescribedPage(): Promise<ChatClient | undefined> {
  const description = await send('getDescription', undefined);
  if (!description) return undefined;
  const problems = selectorProblems(description, document);
  if (problems.length > 0) {
    reportOnly(description.id, problems);
    return undefined;
  }
  const client = makeClient(description, keepApart(description));
  startChatPage(client);
  return client;
}
