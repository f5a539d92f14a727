import type { ChatClient } from '../clients/client';
import { send } from '../messaging/send';
import { answerPage, isAlive } from '../platform/extension';
import { HealthCheck } from './health';

/** A page that is recognised and left alone: it only says so, and nothing on it is listened to. */
export function startSilentPage(client: ChatClient): void {
  const { signal } = new AbortController();
  const health = new HealthCheck({
    client,
    page: document,
    isAlive,
    onChange: (state) => void send('reportHealth', state).catch(() => undefined),
  });
  health.start(signal);
  answerPage('health', () => health.check(), signal);
}
